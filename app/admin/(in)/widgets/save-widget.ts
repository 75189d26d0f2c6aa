"use server";
import { placeWidget, reviseWidget } from "@/app/admin/(in)/widgets/place-widget";
import { kindOf } from "@/components/widgets/kind-of";
import { settingFields, settingsFrom } from "@/components/widgets/setting-fields";
import { refused, type Outcome } from "@/lib/outcome";
import { formValues } from "@/lib/staff/rules/forms";
import { requireStaff } from "@/lib/staff/session";

const FIELDS = ["widget", "id", "editionId", "place", "enabled"];
const SECTIONS = "sectionIds";
const UNREAD = "That could not be read. Load the page again.";

/** A widget's form: its kind says which inputs it has; what they hold is checked by the actions. */
export async function saveWidget(_before: null, form: FormData): Promise<Outcome<{ id: string }>> {
  await requireStaff();
  if (!(form instanceof FormData)) return refused(UNREAD);
  const values = new Map(Object.entries(formValues(form)));
  const said = (name: string) => {
    const value = values.get(name);
    return typeof value === "string" ? value : null;
  };
  const widget = said("widget") ?? "";
  const kind = await kindOf(widget);
  if (!kind) return refused("There is no such kind of widget.");
  const fields = settingFields(kind.settings);
  const known = [...FIELDS, ...fields.map(({ name }) => `settings.${name}`)];
  const isRead = ([name, value]: [string, unknown]) =>
    name === SECTIONS ? Array.isArray(value) : known.includes(name) && typeof value === "string";
  if (![...values].every(isRead)) return refused(UNREAD);
  const settings = settingsFrom(fields, (name) => said(`settings.${name}`));
  const words = { widget, settings, sectionIds: values.get(SECTIONS) ?? [], enabled: said("enabled") === "on" };
  const id = said("id");
  if (id) return reviseWidget({ ...words, id });
  return placeWidget({ ...words, editionId: said("editionId"), place: said("place") });
}

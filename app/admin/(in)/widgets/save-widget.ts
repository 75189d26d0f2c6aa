"use server";
import { kindOf } from "@/components/widgets/kind-of";
import { settingFault } from "@/components/widgets/setting-fault";
import { settingFields, settingsFrom } from "@/components/widgets/setting-fields";
import { refused, type Outcome } from "@/lib/outcome";
import { formValues } from "@/lib/staff/rules/forms";
import { requireStaff } from "@/lib/staff/session";
import { placeWidget, reviseWidget } from "@/lib/widgets/actions/rail";

const FIELDS = ["widget", "id", "editionId", "place", "enabled"];
const SECTIONS = "sectionIds";
const UNREAD = "That could not be read. Load the page again.";

/** A widget's form: its settings are checked by its kind, which is a shape and so unknown to lib; all else by the actions. */
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
  if (!kind?.areas.includes("RAIL")) return refused("There is no such kind of widget.");
  const fields = settingFields(kind.settings);
  const known = [...FIELDS, ...fields.map(({ name }) => `settings.${name}`)];
  const isRead = ([name, value]: [string, unknown]) =>
    name === SECTIONS ? Array.isArray(value) : known.includes(name) && typeof value === "string";
  if (![...values].every(isRead)) return refused(UNREAD);
  const given = settingsFrom(fields, (name) => said(`settings.${name}`));
  const fault = settingFault(kind, given);
  if (fault) return refused(fault.message, fault.field);
  const words = { settings: given, sectionIds: values.get(SECTIONS) ?? [], enabled: said("enabled") === "on" };
  const id = said("id");
  if (id) return reviseWidget({ ...words, id });
  return placeWidget({ ...words, widget, editionId: said("editionId"), place: said("place") });
}

"use server";
import { kindOf } from "@/components/widgets/kind-of";
import { settingFields, settingsFrom } from "@/components/widgets/setting-fields";
import { refused, type Outcome } from "@/lib/outcome";
import { requireStaff } from "@/lib/staff/session";
import { placeWidget, reviseWidget } from "@/lib/widgets/actions/rail";

/** A widget's form: its settings are checked by its kind, which is a shape and so unknown to lib; all else by the actions. */
export async function saveWidget(_before: null, form: FormData): Promise<Outcome<{ id: string }>> {
  await requireStaff();
  const said = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : null;
  };
  const widget = said("widget") ?? "";
  const kind = await kindOf(widget);
  if (!kind?.areas.includes("RAIL")) return refused("There is no such kind of widget.");
  const given = settingsFrom(settingFields(kind.settings), (name) => said(`settings.${name}`));
  const parsed = kind.settings.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(issue?.message ?? "These settings do not fit.", `settings.${issue?.path.join(".")}`);
  }
  const words = { settings: given, sectionId: said("sectionId") || null, enabled: said("enabled") === "on" };
  const id = said("id");
  if (id) return reviseWidget({ ...words, id });
  return placeWidget({ ...words, widget, editionId: said("editionId"), place: said("place") });
}

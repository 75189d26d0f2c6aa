import type { StaffRole } from "@/lib/db/generated/enums";

/**
 * Who is asking: a person with a role, or one of the house's own commands (worker, importer, seed). A section editor's
 * `sections` are the ids of those they may publish in.
 */
export type Actor = { id: string; name: string; role: StaffRole | "SYSTEM"; sections?: readonly string[] };

export const system = (name: string): Actor => ({ id: `command:${name}`, name, role: "SYSTEM" });

/** Everything that can be done, and who may. Edit and publish are separate rights. */
const table = {
  "article.write": ["ADMINISTRATOR", "EDITOR", "SECTION_EDITOR", "AUTHOR", "CONTRIBUTOR"],
  "article.publish": ["ADMINISTRATOR", "EDITOR", "SECTION_EDITOR"],
  "article.withdraw": ["ADMINISTRATOR", "EDITOR", "SECTION_EDITOR"],
  "image.write": ["ADMINISTRATOR", "EDITOR", "SECTION_EDITOR", "AUTHOR", "CONTRIBUTOR", "PHOTO_EDITOR"],
  "structure.write": ["ADMINISTRATOR", "EDITOR"],
} as const satisfies Record<string, readonly StaffRole[]>;

export type Deed = keyof typeof table;

/** The deeds for which a section editor's own sections count. */
const BOUND_TO_SECTION: ReadonlySet<Deed> = new Set(["article.publish", "article.withdraw"]);

/** Whether somebody may do a deed at all, and with a `sectionId` (null: none) whether there. */
export function may(actor: Actor, deed: Deed, sectionId?: string | null): boolean {
  if (actor.role === "SYSTEM") return true;
  if (!(table[deed] as readonly string[]).includes(actor.role)) return false;
  if (actor.role !== "SECTION_EDITOR" || !BOUND_TO_SECTION.has(deed) || sectionId === undefined) return true;
  return sectionId !== null && (actor.sections ?? []).includes(sectionId);
}

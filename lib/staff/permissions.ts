import type { StaffRole } from "@/lib/db/generated/enums";

/** Who is asking: a person with a role, or one of the house's own commands (worker, importer, seed). */
export type Actor = { id: string; name: string; role: StaffRole | "SYSTEM" };

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

export function may(actor: Actor, deed: Deed): boolean {
  return actor.role === "SYSTEM" || (table[deed] as readonly string[]).includes(actor.role);
}

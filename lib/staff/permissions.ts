import type { StaffRole } from "@/lib/db/generated/enums";

/**
 * Who is asking: a person with a role, or one of the house's own commands (worker, importer, seed). `id` is what the audit
 * log calls them ("staff:{uuid}"). A section editor's `sections` are the ids of those they may publish in.
 */
export type Actor = { id: string; name: string; role: StaffRole | "SYSTEM"; sections?: readonly string[] };

export const system = (name: string): Actor => ({ id: `command:${name}`, name, role: "SYSTEM" });

/** The id of the actor's row in `staff`; null for the house's own commands. */
export const staffIdOf = ({ id }: Actor): string | null => (id.startsWith("staff:") ? id.slice("staff:".length) : null);

const EDITORS = ["ADMINISTRATOR", "EDITOR", "SECTION_EDITOR"] as const;
const WRITERS = [...EDITORS, "AUTHOR", "CONTRIBUTOR"] as const;
const EVERYBODY = [...WRITERS, "PHOTO_EDITOR", "NEWSLETTER_EDITOR"] as const;

/** Everything that can be done, and who may. Edit and publish are separate rights. */
const table = {
  /** Come in at all, see the dashboard and one's own account. */
  "desk.enter": EVERYBODY,
  /** Read unpublished stories of one's own (written by, assigned to, or with a byline of one's own). */
  "article.read": [...WRITERS, "PHOTO_EDITOR"],
  /** Read everybody's. */
  "article.readAll": [...EDITORS, "PHOTO_EDITOR"],
  /** Begin stories and change one's own. */
  "article.write": WRITERS,
  /** Change everybody's, assign, ask for changes, take over a lock. */
  "article.writeAll": EDITORS,
  /** Hand a draft to the editors. */
  "article.submit": [...EDITORS, "AUTHOR"],
  "article.publish": EDITORS,
  "article.withdraw": EDITORS,
  /** Give somebody without an account a look at a draft one may read. */
  "preview.share": [...EDITORS, "AUTHOR"],
  "image.write": [...WRITERS, "PHOTO_EDITOR"],
  /** Correct, take down and delete everybody's pictures. */
  "image.manage": ["ADMINISTRATOR", "EDITOR", "PHOTO_EDITOR"],
  /** Create a topic or byline from where a story needs it. */
  "topic.create": [...EDITORS, "AUTHOR"],
  "byline.create": [...EDITORS, "AUTHOR"],
  /** Sections, topics, bylines, the widgets of each place. */
  "structure.write": ["ADMINISTRATOR", "EDITOR"],
  "front.write": ["ADMINISTRATOR", "EDITOR"],
  "page.write": ["ADMINISTRATOR", "EDITOR"],
  "redirect.write": ["ADMINISTRATOR", "EDITOR"],
  "newsletter.write": ["ADMINISTRATOR", "EDITOR", "NEWSLETTER_EDITOR"],
  "subscriber.read": ["ADMINISTRATOR", "NEWSLETTER_EDITOR"],
  "views.read": [...EDITORS, "AUTHOR", "PHOTO_EDITOR", "NEWSLETTER_EDITOR"],
  "settings.write": ["ADMINISTRATOR"],
  "staff.manage": ["ADMINISTRATOR"],
  "audit.read": ["ADMINISTRATOR"],
  "system.read": ["ADMINISTRATOR"],
} as const satisfies Record<string, readonly StaffRole[]>;

export type Deed = keyof typeof table;

export const deeds = Object.keys(table) as Deed[];

/** The deeds for which a section editor's own sections count. */
const BOUND_TO_SECTION: ReadonlySet<Deed> = new Set(["article.publish", "article.withdraw"]);

/** Whether somebody may do a deed at all, and with a `sectionId` (null: none) whether there. */
export function may(actor: Actor, deed: Deed, sectionId?: string | null): boolean {
  if (actor.role === "SYSTEM") return true;
  if (!(table[deed] as readonly string[]).includes(actor.role)) return false;
  if (actor.role !== "SECTION_EDITOR" || !BOUND_TO_SECTION.has(deed) || sectionId === undefined) return true;
  return sectionId !== null && (actor.sections ?? []).includes(sectionId);
}

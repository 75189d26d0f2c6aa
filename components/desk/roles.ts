import type { Actor } from "@/lib/staff/permissions";

const NAMES: Record<Actor["role"], string> = {
  ADMINISTRATOR: "Administrator",
  EDITOR: "Editor",
  SECTION_EDITOR: "Section editor",
  AUTHOR: "Author",
  CONTRIBUTOR: "Contributor",
  PHOTO_EDITOR: "Photo editor",
  NEWSLETTER_EDITOR: "Newsletter editor",
  SYSTEM: "The house",
};

/** A role as people say it. */
export const roleName = (role: Actor["role"]): string => NAMES[role];

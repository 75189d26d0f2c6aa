import type { StaffRole } from "@/lib/db/generated/enums";

/** What each role is called and, in a line, what it is for; in the order of trust. */
export const ROLES: Record<StaffRole, { name: string; does: string }> = {
  ADMINISTRATOR: { name: "Administrator", does: "Everything, the staff and the settings included." },
  EDITOR: { name: "Editor", does: "Writes, reviews and publishes everywhere; arranges the front page." },
  SECTION_EDITOR: { name: "Section editor", does: "Reviews everywhere, publishes in their own sections." },
  AUTHOR: { name: "Author", does: "Writes stories of their own and hands them in." },
  CONTRIBUTOR: { name: "Contributor", does: "Writes drafts of their own." },
  PHOTO_EDITOR: { name: "Photo editor", does: "Looks after the pictures." },
  NEWSLETTER_EDITOR: { name: "Newsletter editor", does: "Looks after the newsletters." },
};

export const roleNames = Object.keys(ROLES) as StaffRole[];

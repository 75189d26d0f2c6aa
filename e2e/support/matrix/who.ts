import { ROLES, type Role, type Who } from "./people";

// The table's words for who may, said anew: taken from the product they would agree with whatever it says.

export const ADMINISTRATOR: Role[] = ["ADMINISTRATOR"];
export const CHIEFS: Role[] = ["ADMINISTRATOR", "EDITOR"];
export const EDITORS: Role[] = [...CHIEFS, "SECTION_EDITOR"];
export const FILERS: Role[] = [...EDITORS, "AUTHOR"];
export const WRITERS: Role[] = [...FILERS, "CONTRIBUTOR"];
/** Who sees everybody's stories. */
export const SEERS: Role[] = [...EDITORS, "PHOTO_EDITOR"];
export const READERS_OF_ARTICLES: Role[] = [...WRITERS, "PHOTO_EDITOR"];
export const PICTURE_DESK: Role[] = [...CHIEFS, "PHOTO_EDITOR"];
export const STAFF: Role[] = ROLES;
/** One's own account, where whoever still owes a second factor sets it up. */
export const OWN: Who[] = [...STAFF, "LACKING"];
/** Open to anybody: a door, or what every reader gets. */
export const ANYBODY = "ANYBODY";

import { z } from "zod";

/** The longest that a guest may look at a draft by one link. */
export const MAX_DAYS = 30;
export const MAX_OPEN = 20;

/** How long somebody at the desk may look at what they write by one link, in milliseconds. */
export const OWN_LOOK_MS = 3_600_000;

/** A link's secret as an address carries it: 32 bytes in base64url. */
export const PreviewToken = z.string().regex(/^[\w-]{43}$/);

/** A link as the desk lists it; its token is known to whoever got it alone. */
export type PreviewLink = { id: string; by: string | null; createdAt: string; expiresAt: string };

const HOUR = 3_600_000;

/** A session that nobody used for so long is over. */
export const IDLE_MS = 8 * HOUR;
/** However busy, a session is over after so long. */
export const ABSOLUTE_MS = 7 * 24 * HOUR;
/** When a session was last used is known to within this. */
export const TOUCH_MS = 60_000;
/** Whoever changes how they prove who they are has proved it within so long. */
export const FRESH_MS = HOUR / 4;

export const isFresh = (createdAt: Date, now: Date): boolean => now.getTime() - createdAt.getTime() < FRESH_MS;

/** `__Host-` binds a cookie to one host over TLS; browsers refuse it on plain http, which only a laptop has. */
export const sessionCookieName = (siteUrl: string): string =>
  isSecure(siteUrl) ? "__Host-dateline" : "dateline-session";

/** Between the password and the second factor. */
export const halfwayCookieName = (siteUrl: string): string =>
  isSecure(siteUrl) ? "__Host-dateline-halfway" : "dateline-halfway";

export const isSecure = (siteUrl: string): boolean => siteUrl.startsWith("https:");

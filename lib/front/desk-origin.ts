import type { IncomingHttpHeaders } from "node:http";

/**
 * Whether a change at the desk was asked for by a page of ours: `Origin` has to be there and be SITE_URL's, and what the
 * browser says of itself (`Sec-Fetch-Site`) may not deny it. `Host` and what stands for it are not asked: others choose them.
 */
export function isOwnDeskPost(headers: IncomingHttpHeaders, siteOrigin: string): boolean {
  const site = headers["sec-fetch-site"];
  return headers.origin === siteOrigin && (site === undefined || site === "same-origin");
}

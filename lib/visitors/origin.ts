/**
 * True when a post comes from a page of ours, or from something that does not say (mail clients, old browsers).
 * A page that sends no referrer posts `Origin: null`, so there the browser's own `Sec-Fetch-Site` decides.
 */
export function isOwnPost(headers: Headers, siteUrl: string): boolean {
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none") return false;
  if (origin === null) return true;
  if (origin === "null") return site === "same-origin";
  return origin === new URL(siteUrl).origin;
}

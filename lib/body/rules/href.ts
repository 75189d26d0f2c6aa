const LINK_SCHEMES = new Set(["http:", "https:", "mailto:"]);

/** Whether readers may be led there: an absolute http, https or mailto address, or a path of our own ("/articles/…"). */
export function isHref(href: string): boolean {
  return isOwnPath(href) || (URL.canParse(href) && LINK_SCHEMES.has(new URL(href).protocol));
}

/** A path of our own: no other host can be read into it. */
export function isOwnPath(href: string): boolean {
  return /^\/(?![/\\])/.test(href) && !/[\u0000-\u0020\\]/.test(href);
}

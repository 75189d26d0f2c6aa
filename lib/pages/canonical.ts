/** The address that a finished page calls its own, as a Link header says it (RFC 6596); undefined when it names none. */
export function canonicalLink(html: string): string | undefined {
  const href = CANONICAL.exec(html)?.[1]?.replace(/&amp;/g, "&");
  return href && ADDRESS.test(href) ? `<${href}>; rel="canonical"` : undefined;
}

/** As markup: the same letters in a story's text are escaped. */
const CANONICAL = /<link rel="canonical" href="([^"]+)"/;
/** What may stand in a header between < and >. */
const ADDRESS = /^https?:\/\/[\x21\x23-\x3b\x3d\x3f-\x7e]+$/;

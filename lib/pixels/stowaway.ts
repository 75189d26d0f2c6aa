/** What a browser, an interpreter or an unpacker would look for. Long enough not to turn up in pixels by chance. */
const MARKUP = /<\?php|<script|<!doctype|<html|<iframe|#!\/(?:usr\/)?bin\/|%PDF-1\.|javascript:/i;

/** The end of a ZIP archive (and so of a JAR) stands within its last 64 KB. */
const ARCHIVE_END = "PK\x05\x06";
const ARCHIVE_TAIL = 65_557;

/** Whether a picture carries a page, a program or an archive along: such a file is handed in to be taken for another. */
export function hasStowaway(bytes: Buffer): boolean {
  const text = bytes.toString("latin1");
  return MARKUP.test(text) || text.includes(ARCHIVE_END, Math.max(0, text.length - ARCHIVE_TAIL));
}

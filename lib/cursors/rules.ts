/** Where a list goes on, in an address: the last story's id in 22 characters of base64url (RFC 4648, 5). */
export function cursorOf(id: string): string {
  return Buffer.from(id.replaceAll("-", ""), "hex").toString("base64url");
}

/** The id that a cursor stands for; null for anything that `cursorOf` would not have written. */
export function idOf(cursor: string): string | null {
  if (!/^[\w-]{22}$/.test(cursor)) return null;
  const hex = Buffer.from(cursor, "base64url").toString("hex");
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  return cursorOf(id) === cursor ? id : null;
}

/** The address of what comes after a story in the list at `path`. */
export function olderPath(path: string, id: string): string {
  return `${path}?after=${cursorOf(id)}`;
}

/** The body as UTF-8 text, or null as soon as it proves longer than `max` bytes. */
export async function readLimited(request: Request, max: number): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > max) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.byteLength;
    if (length > max) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

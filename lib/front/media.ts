import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { MEDIA_HEADERS } from "@/lib/front/policy";
import { sendPlain } from "@/lib/front/plain-page";
import type { Storage } from "@/lib/storage/storage";

const YEAR = 31_536_000;
const DAY = 86_400;

/**
 * To whom a file may be given: everybody (until a moment, if it has one), only who is signed in or has a valid preview,
 * nobody since no row names it, or not known while the database is away.
 */
export type Standing = { is: "public"; until: Date | null } | { is: "desk" } | { is: "absent" } | { is: "unknown" };

/**
 * How long copies of a readers' file are good: its name is a hash of its content, so a year, but at most a day where its
 * rights will end. Without the record nobody may keep it.
 */
export function mediaCaching(standing: Standing, now: Date): string {
  if (standing.is !== "public") return "private, no-store";
  if (!standing.until) return `public, max-age=${YEAR}, immutable`;
  const left = Math.floor((standing.until.getTime() - now.getTime()) / 1_000);
  return `public, max-age=${Math.max(0, Math.min(DAY, left))}`;
}

/** Sends a picture's finished file. */
export async function sendMedia(
  req: IncomingMessage,
  res: ServerResponse,
  key: string,
  storage: Storage,
  caching: string,
): Promise<void> {
  const etag = `"${key}"`;
  if (req.headers["if-none-match"] === etag)
    return void res.writeHead(304, { ...MEDIA_HEADERS, ETag: etag, "Cache-Control": caching }).end();
  const asked = rangeOf(req.headers.range);
  const file = await storage.get(key, asked);
  if (!file) return sendPlain(res, 404);

  const headers = {
    ...MEDIA_HEADERS,
    "Content-Type": file.type,
    "Accept-Ranges": "bytes",
    ETag: etag,
    "Cache-Control": caching,
  };
  const range = asked && { start: asked.start, end: Math.min(asked.end ?? file.size - 1, file.size - 1) };
  if (range && range.start > range.end) {
    file.stream.destroy();
    return void res.writeHead(416, { ...headers, "Content-Range": `bytes */${file.size}` }).end();
  }
  if (range)
    res.writeHead(206, {
      ...headers,
      "Content-Length": range.end - range.start + 1,
      "Content-Range": `bytes ${range.start}-${range.end}/${file.size}`,
    });
  else res.writeHead(200, { ...headers, "Content-Length": file.size });
  if (req.method === "HEAD") {
    file.stream.destroy();
    res.end();
    return;
  }
  await pour(file.stream, res);
}

/** Who goes away in the middle has had enough, which is no error; that a file broke off is one. */
async function pour(file: Readable, res: ServerResponse): Promise<void> {
  let hasLeft = res.destroyed;
  if (hasLeft) return void file.destroy();
  res.once("close", () => (hasLeft = file.readableEnded || !file.destroyed));
  await pipeline(file, res).catch((error: Error) => {
    if (!hasLeft) throw error;
  });
}

/** One range of bytes from a known start; anything else is answered with the whole file, as RFC 9110 allows. */
function rangeOf(header: string | undefined): { start: number; end?: number } | undefined {
  const match = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(header ?? "");
  if (!match) return undefined;
  const range = { start: Number(match[1]), ...(match[2] ? { end: Number(match[2]) } : {}) };
  return range.end !== undefined && range.end < range.start ? undefined : range;
}

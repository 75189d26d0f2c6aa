import { z } from "zod";
import type { Cursor, Order } from "@/lib/search/schema";

const Newest = z.tuple([z.uuid()]);
const Best = z.tuple([z.uuid(), z.number().min(-1e6).max(1e6)]);

/** A cursor as an address carries it. */
export function writeCursor({ id, score }: Cursor): string {
  return Buffer.from(JSON.stringify(score === undefined ? [id] : [id, score])).toString("base64url");
}

/** Null for whatever `writeCursor` did not write for this order. */
export function readCursor(text: string, sort: Order): Cursor | null {
  const parts = sort === "best" ? Best.safeParse(parse(text)) : Newest.safeParse(parse(text));
  if (!parts.success) return null;
  const [id, score] = parts.data;
  const cursor = score === undefined ? { id } : { id, score };
  return writeCursor(cursor) === text ? cursor : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text.slice(0, 200), "base64url").toString());
  } catch {
    return null;
  }
}

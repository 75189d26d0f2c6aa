import type { FeedFile, FeedRoom } from "@/lib/feeds/schema";
import { pathOf } from "@/lib/editions/rules";

const ROOMS: readonly string[] = ["sections", "topics", "staff"] satisfies FeedRoom[];

/** Where the feed of a page stands: `/sections/harbour` has `/sections/harbour/feed.xml`, the front page `/feed.xml`. */
export function feedPath(page: string, file: FeedFile): string {
  return `${page.replace(/\/$/, "")}/${file}`;
}

/** The pages whose feeds a page announces: its own where it is a list with one, and its edition's. */
export function feedPagesOf(edition: { code: string; isDefault: boolean }, page: string): string[] {
  const front = pathOf(edition);
  const [room = "", slug, ...deeper] = page.slice(front.length).split("/").filter(Boolean);
  const hasOwn = ROOMS.includes(room) && slug !== undefined && deeper.length === 0;
  return hasOwn ? [page, front] : [front];
}

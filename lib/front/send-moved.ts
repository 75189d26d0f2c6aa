import type { ServerResponse } from "node:http";
import { BARE, type OldAddress } from "@/lib/front/addresses";
import { COMMON_HEADERS, PAGE_CACHING } from "@/lib/front/policy";
import type { StoredPage } from "@/lib/pages/stored-page";

/** Sends a reader on, with the query that the old address was asked with. */
export function sendMoved(res: ServerResponse, page: StoredPage, { query, bare = "/" }: OldAddress): void {
  const to = isBare(page) ? bare : (page.headers.Location ?? "/");
  res.writeHead(308, {
    ...COMMON_HEADERS,
    "Cache-Control": PAGE_CACHING,
    "Content-Length": 0,
    Location: withQuery(to, query),
  });
  res.end();
}

/** Whether it says no more than that its edition needs no code. */
export const isBare = ({ headers }: StoredPage): boolean => headers.Location === BARE;

/** An address with more query, before its fragment. `query` is empty or begins with "?". */
export function withQuery(address: string, query: string): string {
  if (query.length < 2) return address;
  const [, before = "", fragment = ""] = /^([^#]*)(.*)$/s.exec(address) ?? [];
  return before + (before.includes("?") ? `&${query.slice(1)}` : query) + fragment;
}

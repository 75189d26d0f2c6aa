import type { ServerResponse } from "node:http";
import { COMMON_HEADERS, PAGE_CACHING } from "@/lib/front/policy";
import type { StoredPage } from "@/lib/pages/stored-page";

/** Sends a reader on, with the query that the old address was asked with. */
export function sendMoved(res: ServerResponse, page: StoredPage, query: string): void {
  const to = page.headers.Location ?? "/";
  res.writeHead(308, {
    ...COMMON_HEADERS,
    "Cache-Control": PAGE_CACHING,
    "Content-Length": 0,
    Location: withQuery(to, query),
  });
  res.end();
}

/** An address with more query, before its fragment. `query` is empty or begins with "?". */
export function withQuery(address: string, query: string): string {
  if (query.length < 2) return address;
  const [, before = "", fragment = ""] = /^([^#]*)(.*)$/s.exec(address) ?? [];
  return before + (before.includes("?") ? `&${query.slice(1)}` : query) + fragment;
}

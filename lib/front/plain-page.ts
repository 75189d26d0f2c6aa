import type { ServerResponse } from "node:http";
import { READER_HEADERS } from "@/lib/front/policy";

/** A whole page that needs nothing: no database, no framework, no style sheet. For what happens before or instead of the app. */
export function sendPlain(res: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  const [title, sentence] = TEXTS[status] ?? TEXTS[500]!;
  const body = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title></head><body><main><h1>${title}</h1><p>${sentence}</p><p><a href="/">Front page</a></p></main></body></html>`;
  res.writeHead(status, {
    ...READER_HEADERS,
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Length": Buffer.byteLength(body),
    ...headers,
  });
  res.end(res.req.method === "HEAD" ? undefined : body);
}

const TEXTS: Record<number, [string, string]> = {
  400: ["Bad request", "The address or the request is malformed. Check the link and try again."],
  403: ["Not from here", "This change was asked for by another page than one of ours. Open the desk and try again."],
  404: ["Page not found", "There is nothing at this address."],
  405: ["Method not allowed", "This address can be read, not written to."],
  413: ["Too large", "The request is larger than this address accepts."],
  414: ["Address too long", "The address is longer than any page of ours."],
  431: ["Headers too large", "The request carries more headers than we read."],
  500: ["Something went wrong", "The page could not be shown. It has been noted; please try again in a moment."],
  503: ["Back in a moment", "This page cannot be made just now. Please try again in a few seconds."],
};

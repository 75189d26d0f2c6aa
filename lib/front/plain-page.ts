import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { policyWithStyle, READER_HEADERS } from "@/lib/front/policy";

const STYLE = `
:root { color-scheme: light dark }
body {
  margin: 0; min-height: 100vh; display: grid; place-content: center; padding: 2rem; box-sizing: border-box;
  background: light-dark(#fffefc, #171613); color: light-dark(#1b1916, #e9e4d9);
  font: 1.1875rem/1.5 Georgia, "Times New Roman", serif;
}
main { max-width: 30rem; border-block: 1px solid light-dark(#dcd7cc, #37342d); padding-block: 2rem 1.5rem }
h1 { margin: 0; font-size: clamp(2rem, 1.4rem + 3vw, 3rem); line-height: 1.1; letter-spacing: -0.01em }
p { margin: 1rem 0 0; color: light-dark(#55504a, #aca598) }
a { color: light-dark(#1b1916, #e9e4d9); text-underline-offset: 0.2em }
`;
const POLICY = policyWithStyle(`sha256-${createHash("sha256").update(STYLE).digest("base64")}`);

/** A whole page that needs nothing: no database, no framework, no style sheet. For what happens before or instead of the app. */
export function sendPlain(res: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  const [title, sentence] = TEXTS[status] ?? TEXTS[500]!;
  const body = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1><p>${sentence}</p><p><a href="/">Front page</a></p></main></body></html>`;
  res.writeHead(status, {
    ...READER_HEADERS,
    "Content-Security-Policy": POLICY,
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

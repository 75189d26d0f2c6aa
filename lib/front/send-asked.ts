import type { IncomingMessage, ServerResponse } from "node:http";
import type { Inner } from "@/lib/front/inner";
import { sendPlain } from "@/lib/front/plain-page";
import { READER_HEADERS } from "@/lib/front/policy";
import { answerIn, isBroken, strip } from "@/lib/front/strip";

/**
 * A reader page that depends on the request: made now, for one reader, kept by nobody. It says its status in a meta element:
 * a dynamic page of Next's has sent its own before the lookup is done.
 */
export async function sendAsked(inner: Inner, req: IncomingMessage, res: ServerResponse, path: string): Promise<void> {
  const answer = await inner.ask(path);
  const said = answer.body.toString();
  if (answer.status >= 500 || (answer.status === 200 && isBroken(said))) return sendPlain(res, 500);
  const status = answerIn(said) ?? answer.status;
  const html = Buffer.from(strip(said));
  res.writeHead(status, {
    ...READER_HEADERS,
    // The address may hold a secret that came by mail.
    "Referrer-Policy": "no-referrer",
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "private, no-store",
    "X-Robots-Tag": "noindex",
    "Content-Length": html.length,
    ...(answer.headers.location ? { Location: answer.headers.location } : {}),
    ...(status === 503 ? { "Retry-After": "5" } : {}),
  });
  res.end(req.method === "HEAD" ? undefined : html);
}

import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { DESK_MARK } from "@/lib/front/desk-mark.mjs";
import { isOwnDeskPost } from "@/lib/front/desk-origin";
import { answerUnreadable } from "@/lib/front/desk-post";
import { sendPlain } from "@/lib/front/plain-page";
import { DESK_HEADERS, deskPolicy } from "@/lib/front/policy";

/** The header in which the app finds the page that was asked for, to come back to after signing in. */
const PATH_HEADER = "x-dateline-path";

/**
 * Readies a request for the desk: its policy with a nonce of its own, its marks, and no caching anywhere. False when it was
 * refused instead: a change that no page of ours asked for.
 */
export function admitToDesk(
  req: IncomingMessage,
  res: ServerResponse,
  siteUrl: string,
  isDevelopment: boolean,
): boolean {
  const site = new URL(siteUrl);
  const isChange = req.method !== "GET" && req.method !== "HEAD";
  if (isChange && !isOwnDeskPost(req.headers, site.origin)) {
    sendPlain(res, 403);
    return false;
  }
  const policy = deskPolicy(randomBytes(18).toString("base64url"), isDevelopment);
  Object.assign(req.headers, {
    // The framework compares the origin, checked above, with this; a proxy may have put its own name here.
    host: site.host,
    "content-security-policy": policy,
    "user-agent": `${req.headers["user-agent"] ?? ""} ${DESK_MARK}`,
    [PATH_HEADER]: req.method === "GET" ? req.url : undefined,
  });
  for (const [name, value] of Object.entries(DESK_HEADERS)) res.setHeader(name, value);
  res.setHeader("Content-Security-Policy", policy);
  if (isChange) answerUnreadable(req, res);
  return true;
}

import { isDatabaseAway } from "@/lib/db/away";
import { endSubscription } from "@/lib/subscribers/commands";
import { prefixOf } from "@/lib/subscribers/rules";
import { pageSchema } from "@/lib/subscribers/schema";
import { sayPlainly, sendTo } from "@/lib/visitors/answers";
import { readPosted } from "@/lib/visitors/fields";
import { networkOf, visitorOf } from "@/lib/visitors/rules";

/** For whoever opens the address of `List-Unsubscribe`: the page that asks. Changes nothing. */
export function GET(request: Request): Response {
  return sendTo(`/newsletter/unsubscribe?token=${encodeURIComponent(tokenOf(request))}`);
}

/**
 * One-click unsubscribe (RFC 8058): the body says List-Unsubscribe=One-Click, the answer is 200 and no redirect.
 * The page's form posts the same with its `source`, and its reader is sent to the page that says what now holds.
 * The sender may be a mail provider, so no origin is asked for: the token is the key.
 */
export async function POST(request: Request): Promise<Response> {
  const posted = await readPosted(request);
  if (posted.is === "unusable") return sayPlainly(posted.status, posted.message);
  if (posted.is === "json") return sayPlainly(415, "Send the form of the page.");
  if (posted.fields.get("List-Unsubscribe") !== "One-Click")
    return sayPlainly(400, "The body should say List-Unsubscribe=One-Click.");
  const source = posted.fields.get("source");
  const page = pageSchema.catch("/newsletter/unsubscribe").parse(source);
  const use = { page, network: networkOf(visitorOf(request.headers)) };
  try {
    const outcome = await endSubscription(tokenOf(request), use, new Date());
    if (source !== null) return sendTo(`${prefixOf(page)}/newsletter/${outcome.ok ? "unsubscribed" : "expired"}`);
    return outcome.ok
      ? sayPlainly(200, "You are unsubscribed. We send you nothing more.")
      : sayPlainly(404, outcome.refusal.message);
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return sayPlainly(503, "We cannot do this at the moment. Try again in a minute.", { "retry-after": "60" });
  }
}

const tokenOf = (request: Request) => new URL(request.url).searchParams.get("token") ?? "";

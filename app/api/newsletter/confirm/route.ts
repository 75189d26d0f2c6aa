import { isDatabaseAway } from "@/lib/db/away";
import { env } from "@/lib/env";
import { confirmSubscription } from "@/lib/subscribers/commands";
import { prefixOf } from "@/lib/subscribers/rules";
import { pageSchema } from "@/lib/subscribers/schema";
import { sayPlainly, sendTo } from "@/lib/visitors/answers";
import { readPosted } from "@/lib/visitors/fields";
import { isOwnPost } from "@/lib/visitors/origin";
import { networkOf, visitorOf } from "@/lib/visitors/rules";

/** The button of the confirmation page: `token`, and `source`, the page's path. 303 to what now holds. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnPost(request.headers, env().SITE_URL)) return sayPlainly(403, "Confirm on our own page, please.");
  const posted = await readPosted(request);
  if (posted.is === "unusable") return sayPlainly(posted.status, posted.message);
  if (posted.is === "json") return sayPlainly(415, "Send the form of the page.");
  const page = pageSchema.catch("/newsletter/confirm").parse(posted.fields.get("source") ?? undefined);
  const use = { page, network: networkOf(visitorOf(request.headers)) };
  try {
    const outcome = await confirmSubscription(posted.fields.get("token") ?? "", use, new Date());
    return sendTo(`${prefixOf(page)}/newsletter/${outcome.ok ? "confirmed" : "expired"}`);
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return sayPlainly(503, "We cannot confirm this moment. Try the same link again in a minute.", {
      "retry-after": "60",
    });
  }
}

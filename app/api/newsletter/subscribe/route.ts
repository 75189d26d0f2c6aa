import { isDatabaseAway } from "@/lib/db/away";
import { env } from "@/lib/env";
import { networkSignUps } from "@/lib/limits/sign-up";
import { askToSubscribe } from "@/lib/subscribers/commands";
import { prefixOf } from "@/lib/subscribers/rules";
import { signUpSchema, type SignUpForm } from "@/lib/subscribers/schema";
import { sayJson, sayPlainly, sendTo } from "@/lib/visitors/answers";
import { readPosted, type Posted } from "@/lib/visitors/fields";
import { isOwnPost } from "@/lib/visitors/origin";
import { networkOf, visitorOf } from "@/lib/visitors/rules";

/** The sign-up box. Form: 303 to a page. JSON: 202. The same answer whether or not the address is known. */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnPost(request.headers, env().SITE_URL)) return sayPlainly(403, "Sign up on our own page, please.");
  const posted = await readPosted(request);
  if (posted.is === "unusable") return sayPlainly(posted.status, posted.message);
  const answers = posted.is === "json" ? machine : person(posted.fields.get("source") ?? "/");
  const parsed = signUpSchema.safeParse(posted.is === "json" ? posted.value : formOf(posted));
  if (!parsed.success) {
    const fault = parsed.error.issues[0]!;
    return fault.path[0] === "email" ? answers.badAddress(fault.message) : answers.bad(fault.message);
  }
  // The honeypot is answered like everybody, so that it teaches nothing.
  if (parsed.data.website) return answers.asked();
  try {
    return await answer(parsed.data, networkOf(visitorOf(request.headers)), answers);
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return sayPlainly(503, "We cannot take sign-ups this moment. Try again in a minute.", { "retry-after": "60" });
  }
}

async function answer({ email, lists, source }: SignUpForm, network: string, answers: Answers): Promise<Response> {
  const taken = await networkSignUps.take(network);
  if (!taken.ok) return answers.tooMany(taken.seconds);
  const outcome = await askToSubscribe({ address: email, lists, page: source, network }, new Date());
  return outcome.ok ? answers.asked() : answers.bad(outcome.refusal.message);
}

type Answers = {
  asked(): Response;
  badAddress(message: string): Response;
  bad(message: string): Response;
  tooMany(seconds: number): Response;
};

const machine: Answers = {
  asked: () => sayJson(202, "Look in your inbox: the mail we sent asks you to confirm."),
  badAddress: (message) => sayJson(400, message),
  bad: (message) => sayJson(400, message),
  tooMany: (seconds) => sayJson(429, "Too many sign-ups from your network.", { "retry-after": String(seconds) }),
};

const person = (source: string): Answers => ({
  asked: () => sendTo(`${prefixOf(source)}/newsletter/sent`),
  badAddress: () => sendTo(`${prefixOf(source)}/newsletter/check-address`),
  bad: (message) => sayPlainly(400, message),
  tooMany: (seconds) => sendTo(`${prefixOf(source)}/newsletter/too-many`, { "retry-after": String(seconds) }),
});

/** A browser sends fields of its own making too; ours are taken, and an address only when there is exactly one. */
function formOf({ fields }: Posted & { is: "form" }) {
  const emails = fields.getAll("email");
  return {
    email: emails.length === 1 ? emails[0] : "",
    lists: fields.getAll("lists").filter((slug) => slug !== ""),
    source: fields.get("source") ?? undefined,
    website: fields.getAll("website").join(""),
  };
}

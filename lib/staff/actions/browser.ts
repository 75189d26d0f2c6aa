import { cookies, headers } from "next/headers";
import { env } from "@/lib/env";
import type { Entered } from "@/lib/staff/commands/sign-in";
import { ABSOLUTE_MS, halfwayCookieName, isSecure, sessionCookieName } from "@/lib/staff/rules/sessions";
import type { Use } from "@/lib/staff/schema";
import { networkOf, visitorOf } from "@/lib/visitors/rules";

const YEAR = 365 * 24 * 3600;
/** As lib/views reads it: says nothing but "do not count me". */
const STAFF_FLAG = "dateline_staff";

/** From where and with what somebody comes. */
export async function useOf(): Promise<Use> {
  const sent = await headers();
  return { network: networkOf(visitorOf(sent)), agent: sent.get("user-agent")?.replace(/ \S+$/, "") ?? "" };
}

/** Hands the browser what it came in with, in the place of whatever it had. */
export async function remember(entered: Entered): Promise<void> {
  const jar = await cookies();
  if ("halfway" in entered) {
    jar.set(halfwayCookieName(env().SITE_URL), entered.halfway, { ...kept(), maxAge: 600 });
    return;
  }
  jar.set(sessionCookieName(env().SITE_URL), entered.session, { ...kept(), maxAge: ABSOLUTE_MS / 1000 });
  jar.set(STAFF_FLAG, "1", { ...kept(), maxAge: YEAR });
  await forget("halfway");
}

export async function forget(what: "session" | "halfway"): Promise<void> {
  const name = what === "session" ? sessionCookieName(env().SITE_URL) : halfwayCookieName(env().SITE_URL);
  (await cookies()).set(name, "", { ...kept(), maxAge: 0 });
}

/** The secret of the session, or of the step before it, that the browser sent. */
export async function sent(what: "session" | "halfway"): Promise<string | undefined> {
  const name = what === "session" ? sessionCookieName(env().SITE_URL) : halfwayCookieName(env().SITE_URL);
  return (await cookies()).get(name)?.value;
}

const kept = () => ({ httpOnly: true, secure: isSecure(env().SITE_URL), sameSite: "lax", path: "/" }) as const;

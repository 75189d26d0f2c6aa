import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { cache } from "react";
import { env } from "@/lib/env";
import type { Actor } from "@/lib/staff/permissions";
import { getSession, type Session } from "@/lib/staff/queries/session";
import { sessionCookieName } from "@/lib/staff/rules/sessions";

/**
 * Who is asking, for pages and actions of the desk. The record is asked at every request, so that a role taken away counts
 * at the next; within one request the answer is the same. Nobody signed in: off to the sign-in page, and back afterwards.
 */
export async function requireStaff(): Promise<Actor> {
  return (await requireStaffSession()).actor;
}

/** The same for what is to end with the session it was done in. */
export async function requireStaffSession(): Promise<Session> {
  const session = await requireSession();
  // Their role demands a second factor: until there is one, nothing else can be done.
  if (session.lacksFactor) return redirect("/admin/account");
  return session;
}

/** The same for a page that greets both; null when nobody is signed in. Never use it to let somebody do something. */
export async function currentStaff(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null;
}

/** The session itself: for a person's own account, which is open also to whom a second factor is still demanded of. */
export async function requireSession(): Promise<Session> {
  return (await currentSession()) ?? redirect(`/admin/sign-in${await wayBack()}`);
}

export const currentSession = cache(async (): Promise<Session | null> => {
  // Whether a session is over is a question of the moment.
  await connection();
  const token = (await cookies()).get(sessionCookieName(env().SITE_URL))?.value;
  return token ? getSession(token, new Date()) : null;
});

/** The front says which page was asked for; only a path of the desk's is kept. */
async function wayBack(): Promise<string> {
  const path = (await headers()).get("x-dateline-path") ?? "";
  return path.startsWith("/admin/") ? `?next=${encodeURIComponent(path)}` : "";
}

import { ask } from "@/e2e/support/ask";
import type { Newsroom } from "@/e2e/support/open-newsroom";
import type { Colleague } from "@/e2e/support/staff-deeds";
import { builtActions } from "./build";
import { perform } from "./perform";

export type Role = Colleague["role"];
/**
 * Who asks. DISABLED was an administrator, ENDED another whose role has changed; both still send their cookie. LACKING is an
 * administrator who came in by a password alone, where a second factor is demanded of administrators.
 */
export type Who = "NOBODY" | "DISABLED" | "ENDED" | "LACKING" | Role;

export const ROLES = [
  ...["ADMINISTRATOR", "EDITOR", "SECTION_EDITOR", "AUTHOR", "CONTRIBUTOR", "PHOTO_EDITOR", "NEWSLETTER_EDITOR"],
] as Role[];
export const OUTSIDERS: Who[] = ["NOBODY", "DISABLED", "ENDED", "LACKING"];

/** Where the desk sends those whom it lets nowhere else; the framework's script is told how, behind a semicolon. */
export const doorOf = (who: Who): RegExp =>
  who === "LACKING" ? /^\/admin\/account(;|$)/ : /^\/admin\/sign-in(\?next=|;|$)/;

/** Lets one of each kind in; answers their cookies. */
export async function hireEveryone({ web, desk }: Pick<Newsroom, "web" | "desk">): Promise<Record<Who, string>> {
  const cookies: Record<string, string> = { NOBODY: "" };
  const comesIn = async (colleague: Colleague) => cookieOf(web.url, (await desk.givesSignInLink(colleague)).token);
  for (const role of ROLES) cookies[role] = await comesIn({ role, sections: ["harbour"] });
  cookies.DISABLED = await comesIn({ role: "ADMINISTRATOR", email: "disabled@stories.test" });
  await desk.disables({ email: "disabled@stories.test" });
  cookies.ENDED = await comesIn({ role: "ADMINISTRATOR", email: "ended@stories.test" });
  await desk.changesRole({ email: "ended@stories.test", role: "EDITOR" });
  cookies.LACKING = await comesIn({ role: "ADMINISTRATOR", email: "lacking@stories.test" });
  await desk.keepsPasskey({ email: "administrator@stories.test" });
  await desk.demandsFactor({ role: "ADMINISTRATOR" });
  return cookies as Record<Who, string>;
}

/** Comes in by a one-time link; answers the cookie of the session. */
export async function cookieOf(url: string, token: string): Promise<string> {
  const action = builtActions().find(({ name }) => name === "signInByLink")!;
  const { headers } = await perform(`${url}/admin/sign-in`, action.id, { form: { token } });
  const [session] = (headers["set-cookie"] ?? []).filter((one) => one.startsWith("dateline-session="));
  if (!session) throw new Error("Nobody came in.");
  const cookie = session.split(";")[0]!;
  const { status } = await ask(`${url}/admin`, { headers: { cookie } });
  if (status !== 200) throw new Error(`Somebody came in and was answered ${status}.`);
  return cookie;
}

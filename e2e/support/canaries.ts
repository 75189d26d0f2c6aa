import { ask } from "./ask";
import type { Desk } from "./desk";
import type { Wording } from "./desk-deeds";

/** A story that readers may not see: its state, its address and the word that nothing public may hold. */
export type Canary = { state: string; path: string; token: string };

const STATES = ["drafts", "submits", "schedules", "embargoes", "withdraws"] as const;

/** Files `each` stories in every state that readers may not see; each carries a word of its own in all its parts. */
export async function plantCanaries(desk: Desk, each = 1): Promise<Canary[]> {
  const planted: Canary[] = [];
  for (const state of STATES)
    for (let number = 1; number <= each; number++) {
      const token = `canary${state}${number}x${"qz".repeat(3)}`;
      const wording: Wording = {
        slug: token,
        headline: `Headline ${token}`,
        dek: `Dek ${token}`,
        paragraphs: [`Body ${token}.`],
        topics: ["Estuary bridge"],
      };
      if (state === "withdraws") {
        await desk.publishes(wording);
        await desk.withdraws({ slug: token, reason: "It was not true." });
      } else await desk[state](wording);
      planted.push({ state, token, path: `/articles/${token}` });
    }
  return planted;
}

/** Which canaries a text gives away. */
export const canariesIn = (text: string, canaries: Canary[]) =>
  /canary/i.test(text)
    ? canaries.filter(({ token }) => text.toLowerCase().includes(token)).map(({ token }) => token)
    : [];

/** Asks for addresses that might hold one; answers "address: word" for every one that does, in body or headers. */
export async function tracesOf(site: string, paths: string[], canaries: Canary[]): Promise<string[]> {
  const traces: string[] = [];
  for (const path of paths) {
    const { text, headers } = await ask(site + path);
    // What was asked may be said back: a form's question, an address that moved.
    const asked = decodeURIComponent(path).toLowerCase();
    const said = `${text}\n${JSON.stringify(headers)}`;
    traces.push(
      ...canariesIn(said, canaries)
        .filter((token) => !asked.includes(token))
        .map((token) => `${path}: ${token}`),
    );
  }
  return traces;
}

import { ask } from "./ask";
import type { Desk } from "./desk";
import type { Wording } from "./desk-deeds";

/** A story that readers may not see: its state, its address and the word that nothing public may hold. */
export type Canary = { state: string; path: string; token: string };

/** How each comes to be unseen. */
const WAYS: Record<string, (desk: Desk, wording: Wording & { slug: string }) => Promise<unknown>> = {
  drafts: (desk, wording) => desk.drafts(wording),
  submits: (desk, wording) => desk.submits(wording),
  sendsBack: async (desk, wording) => {
    await desk.drafts(wording);
    await desk.sendsBack({ slug: wording.slug, note: `Note ${wording.slug}` });
  },
  approves: async (desk, wording) => {
    await desk.drafts(wording);
    await desk.approves({ slug: wording.slug });
  },
  schedules: (desk, wording) => desk.schedules(wording),
  embargoes: (desk, wording) => desk.embargoes(wording),
  withdraws: async (desk, wording) => {
    await desk.publishes(wording);
    await desk.withdraws({ slug: wording.slug, reason: "It was not true." });
  },
  rewrites: async (desk, { slug: token, headline, dek = "" }) => {
    const slug = liveBefore(token);
    await desk.publishes({ slug, headline: "As it stood before" });
    await desk.rewrites({ slug, headline, dek });
  },
};

/** Files `each` stories in every state that readers may not see; each carries a word of its own in all its parts. */
export async function plantCanaries(desk: Desk, each = 1): Promise<Canary[]> {
  const planted: Canary[] = [];
  for (const [state, hide] of Object.entries(WAYS))
    for (let number = 1; number <= each; number++) {
      const token = `canary${state.toLowerCase()}${number}x${"qz".repeat(3)}`;
      const wording = {
        slug: token,
        headline: `Headline ${token}`,
        dek: `Dek ${token}`,
        paragraphs: [`Body ${token}.`],
        topics: ["Estuary bridge"],
      };
      await hide(desk, wording);
      // Of a change that waits the story itself is live.
      const slug = state === "rewrites" ? liveBefore(token) : token;
      planted.push({ state, token, path: `/articles/${slug}` });
    }
  return planted;
}

const liveBefore = (token: string) => token.replace("canary", "live-before-");

/** Which canaries a text gives away. */
export const canariesIn = (text: string, canaries: Canary[]) =>
  /canary/i.test(text)
    ? canaries.filter(({ token }) => text.toLowerCase().includes(token)).map(({ token }) => token)
    : [];

/** Asks for addresses that might hold one; answers "address: word" for every one that does, in body or headers. */
export async function tracesOf(site: string, paths: string[], canaries: Canary[], headers = {}): Promise<string[]> {
  const traces: string[] = [];
  for (const path of paths) {
    const { text, headers: told } = await ask(site + path, { headers });
    // What was asked may be said back: a form's question, an address that moved.
    const asked = decodeURIComponent(path).toLowerCase();
    const said = `${text}\n${JSON.stringify(told)}`;
    traces.push(
      ...canariesIn(said, canaries)
        .filter((token) => !asked.includes(token))
        .map((token) => `${path}: ${token}`),
    );
  }
  return traces;
}

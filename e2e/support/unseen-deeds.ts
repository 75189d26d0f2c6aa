import { approve } from "@/lib/articles/commands/approve";
import { askForChanges } from "@/lib/articles/commands/ask-for-changes";
import { save } from "@/lib/articles/commands/save";
import { submit } from "@/lib/articles/commands/submit";
import { getArticleForDesk } from "@/lib/articles/queries/article-for-desk";
import { db } from "@/lib/db/client";
import type { Outcome } from "@/lib/outcome";
import { sharePreview } from "@/lib/previews/commands";
import { system } from "@/lib/staff/permissions";

const editor = system("stories");

/** What the desk does with stories while readers see nothing of it. */
export const unseenDeeds = {
  approves: async ({ slug }: Named) => void needed(await approve(editor, { id: await idOf(slug) })),
  sendsBack: async ({ slug, note }: Named & { note: string }) => {
    const id = await idOf(slug);
    needed(await submit(editor, { id }));
    needed(await askForChanges(editor, { id, note }));
  },
  /** Writes a change of a live story that waits to go live. */
  rewrites: async ({ slug, headline, dek }: Named & { headline: string; dek: string }) => {
    const id = await idOf(slug);
    const article = await getArticleForDesk(editor, id);
    if (!article) throw new Error(`There is no ${slug}.`);
    needed(await save(editor, { id, version: article.version, content: { ...article.content, headline, dek } }));
  },
  /** Gives a guest a look at it, and answers where. */
  showsToGuest: async ({ slug }: Named) => {
    const { token } = needed(await sharePreview(editor, { id: await idOf(slug), days: 1 }));
    return { token };
  },
};

type Named = { slug: string };

const idOf = async (slug: string) =>
  (await db().article.findFirstOrThrow({ where: { slug }, select: { id: true } })).id;

function needed<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The newsroom was refused: ${outcome.refusal.message}`);
  return outcome.value;
}

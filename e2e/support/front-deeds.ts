import { announce, standDown } from "@/lib/banners/commands";
import type { AnnouncementInput } from "@/lib/banners/schema";
import { db } from "@/lib/db/client";
import type { Outcome } from "@/lib/outcome";
import { system } from "@/lib/staff/permissions";
import { arrangeFront } from "@/lib/widgets/commands/arrange-front";
import { pickForFront } from "@/lib/widgets/commands/pick-for-front";
import { getFrontForDesk } from "@/lib/widgets/queries/front-for-desk";
import type { ArrangementInput } from "@/lib/widgets/schema";

const editor = system("stories");

/** What the newsroom can do with the front page and the banner of the default edition. */
export const frontDeeds = {
  arrangesFront: async ({ blocks }: Pick<ArrangementInput, "blocks">) => {
    const { editionId, version } = await front();
    needed(await arrangeFront(editor, { editionId, version, blocks }));
  },
  picksForFront: async ({ block, slot, slug }: { block: number; slot: number; slug: string }) => {
    const { blocks } = await front();
    const { id: articleId } = await db().article.findFirstOrThrow({ where: { slug }, select: { id: true } });
    needed(await pickForFront(editor, { placementId: blocks[block]!.id, slot, articleId }));
  },
  announces: async ({ seconds, ...said }: Omit<AnnouncementInput, "editionId" | "expiresAt"> & { seconds: number }) => {
    const expiresAt = new Date(Date.now() + seconds * 1_000).toISOString();
    needed(await announce(editor, { ...said, editionId: await defaultEdition(), expiresAt }));
  },
  standsDown: async (_: Record<string, never>) =>
    needed(await standDown(editor, { editionId: await defaultEdition() })),
};

async function front() {
  const found = await getFrontForDesk(editor, await defaultEdition());
  if (!found) throw new Error("There is no front page.");
  return found;
}

async function defaultEdition(): Promise<string> {
  return (await db().edition.findFirstOrThrow({ where: { isDefault: true }, select: { id: true } })).id;
}

function needed<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The newsroom was refused: ${outcome.refusal.message}`);
  return outcome.value;
}

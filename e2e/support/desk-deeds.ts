import { file } from "@/lib/articles/commands/file";
import { goLive } from "@/lib/articles/commands/go-live";
import { publish } from "@/lib/articles/commands/publish";
import { revise } from "@/lib/articles/commands/revise";
import { schedule } from "@/lib/articles/commands/schedule";
import { submit } from "@/lib/articles/commands/submit";
import { withdraw } from "@/lib/articles/commands/withdraw";
import type { ChangeInput, DraftInput } from "@/lib/articles/schema";
import { ensureByline } from "@/lib/bylines/commands";
import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import type { Outcome } from "@/lib/outcome";
import { ensureSection } from "@/lib/sections/commands";
import { system } from "@/lib/staff/permissions";
import { ensureTopic } from "@/lib/topics/commands";
import { frontDeeds } from "./front-deeds";
import { staffDeeds } from "./staff-deeds";
import { unseenDeeds } from "./unseen-deeds";

/** A story as a spec words it; what is left out is made up. */
export type Wording = {
  slug: string;
  headline: string;
  dek?: string;
  section?: string;
  topics?: string[];
  bylines?: string[];
  paragraphs?: string[];
  language?: string;
  edition?: string;
  publishedAt?: string;
  embargoUntil?: string;
  /** A picture's id: at its head, and in its body. */
  picture?: string;
  /** Of pictures, at the end of its body. */
  gallery?: string[];
};

const editor = system("stories");
const HOUR = 3_600_000;

/** What the newsroom can do in a story, each through the product's own commands. */
export const deeds = {
  ...frontDeeds,
  ...staffDeeds,
  ...unseenDeeds,
  drafts: (wording: Wording) => draft(wording),
  submits: async (wording: Wording) => needed(await submit(editor, await draft(wording))),
  embargoes: (wording: Wording) => draft({ ...wording, embargoUntil: new Date(Date.now() + HOUR).toISOString() }),
  schedules: async (wording: Wording) =>
    needed(await schedule(editor, { ...(await draft(wording)), at: new Date(Date.now() + HOUR) })),
  publishes: async (wording: Wording) => {
    const { id } = await draft(wording);
    const publishedAt = wording.publishedAt ? new Date(wording.publishedAt) : undefined;
    needed(await publish(editor, { id, publishedAt }));
    return { id };
  },
  publishesDraft: async ({ slug }: { slug: string }) => void needed(await publish(editor, { id: await idOf(slug) })),
  revises: async (asked: { slug: string; wording: Partial<Wording>; change?: ChangeInput }) => {
    const article = await db().article.findFirstOrThrow({
      where: { slug: asked.slug },
      include: { topics: true, bylines: true },
    });
    const { headline, dek, slug, paragraphs } = asked.wording;
    const kept: DraftInput = {
      headline: headline ?? article.headline,
      dek: dek ?? article.dek,
      slug: slug ?? article.slug,
      language: article.language,
      sectionId: article.sectionId,
      body: paragraphs ? bodyOf(paragraphs) : (article.body as DraftInput["body"]),
      topicIds: article.topics.map((topic) => topic.topicId),
      bylines: article.bylines.map(({ bylineId, role }) => ({ bylineId, role })),
      hero: article.heroImageId ? { imageId: article.heroImageId } : null,
    };
    needed(await revise(editor, { id: article.id, version: article.version, draft: kept, change: asked.change }));
  },
  withdraws: async ({ slug, reason }: { slug: string; reason: string }) =>
    needed(await withdraw(editor, { id: await idOf(slug), reason })),
  republishes: async ({ slug }: { slug: string }) =>
    void needed(await goLive(editor, { id: await idOf(slug), override: "It was true." })),
};

async function draft(wording: Wording): Promise<{ id: string }> {
  const edition = await db().edition.findFirstOrThrow({
    where: wording.edition ? { code: wording.edition } : { isDefault: true },
  });
  const {
    section = "Harbour",
    topics = [],
    bylines = [],
    paragraphs = ["It was a quiet day at the harbour."],
  } = wording;
  const named = await change(editor, async (tx, traces) => {
    const rooms = { editionId: edition.id };
    const topicIds: string[] = [];
    const bylineIds: string[] = [];
    for (const name of topics) topicIds.push((await ensureTopic(tx, traces, { ...rooms, name })).id);
    for (const name of bylines) bylineIds.push((await ensureByline(tx, traces, { ...rooms, name })).id);
    return { topicIds, bylineIds, sectionId: (await ensureSection(tx, traces, { ...rooms, name: section })).id };
  });
  const filed = await file(editor, {
    editionId: edition.id,
    draft: {
      slug: wording.slug,
      headline: wording.headline,
      dek: wording.dek,
      language: wording.language ?? edition.language,
      sectionId: named.sectionId,
      topicIds: named.topicIds,
      bylines: named.bylineIds.map((bylineId) => ({ bylineId })),
      hero: wording.picture ? { imageId: wording.picture } : null,
      body: [
        ...bodyOf(paragraphs),
        ...(wording.picture ? [figureOf(wording.picture)] : []),
        ...(wording.gallery ? [galleryOf(wording.gallery)] : []),
      ],
      embargoUntil: wording.embargoUntil,
    },
  });
  return { id: needed(filed).id };
}

const bodyOf = (paragraphs: string[]): NonNullable<DraftInput["body"]> =>
  paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] }));

const figureOf = (imageId: string) => ({
  type: "figure" as const,
  attrs: { imageId, caption: "", credit: "", alt: "" },
});

const galleryOf = (imageIds: string[]) => ({
  type: "gallery" as const,
  attrs: { title: "", pictures: imageIds.map((imageId) => figureOf(imageId).attrs) },
});

async function idOf(slug: string): Promise<string> {
  return (await db().article.findFirstOrThrow({ where: { slug }, select: { id: true } })).id;
}

function needed<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`The newsroom was refused: ${outcome.refusal.message}`);
  return outcome.value;
}

import { basename } from "node:path";
import { fileWithin } from "@/lib/articles/commands/file";
import { publishWithin } from "@/lib/articles/commands/publish";
import { reviseWithin } from "@/lib/articles/commands/revise";
import { change, type Traces } from "@/lib/db/change";
import { db, type Tx } from "@/lib/db/client";
import { getDefaultEdition, getEdition } from "@/lib/editions/queries";
import { pathOf } from "@/lib/editions/rules";
import type { Edition } from "@/lib/editions/schema";
import { draftOf } from "@/lib/imports/commands/draft-of";
import { readStory, type ReadStory } from "@/lib/imports/commands/read-story";
import { storePictures } from "@/lib/imports/commands/store-pictures";
import { sentenceOf } from "@/lib/imports/rules/sentence";
import { done, refused, type Outcome, type Refusal } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";

export type Wanted = { path: string; draft?: boolean; edition?: string };
export type Imported = { id: string; path: string; deed: "filed" | "revised" | "unchanged"; live: boolean };

/**
 * Files the story of a Markdown file, published at its own time unless `draft`. The same file again changes nothing, a
 * changed one revises its story. A bad file is refused whole, every problem on a line of its own, and nothing is written.
 */
export async function importMarkdown(actor: Actor, wanted: Wanted, now = new Date()): Promise<Outcome<Imported>> {
  if (!may(actor, "structure.write")) return refused("You may not import.");
  const edition = wanted.edition ? await getEdition(wanted.edition) : await getDefaultEdition();
  if (!edition) return refused(wanted.edition ? `There is no edition ${wanted.edition}.` : "There is no edition yet.");
  const story = await readStory(wanted.path);
  const name = basename(wanted.path);
  if (Array.isArray(story)) return refused(story.map((problem) => sentenceOf(name, problem)).join("\n"));
  const publishedAt = story.front.published ?? now;
  if (!wanted.draft && publishedAt > now) {
    return refused(sentenceOf(name, { key: "published", expected: "expected a time that has passed, or --draft" }));
  }

  const sourceKey = `markdown:${edition.code}:${story.front.slug}`;
  const known = await knownAs(db(), sourceKey);
  const obstacle = known ? obstacleToAgain(known) : await obstacleToFirst(edition, story);
  if (obstacle) return { ok: false, refusal: obstacle };
  const same = known?.revisions[0]?.note === noteOf(story);
  if (known && same && (wanted.draft || known.state === "PUBLISHED")) {
    return done(imported(edition, known, "unchanged", known.state === "PUBLISHED"));
  }
  const images = same ? null : await storePictures(actor, story);
  if (images && !images.ok) return images;
  try {
    return await change(actor, async (tx, traces) => {
      const before = await knownAs(tx, sourceKey);
      const saved = images
        ? await save(tx, traces, actor, { edition, story, sourceKey, before, images: images.value, now })
        : before;
      if (!saved) throw new Error(`The story ${sourceKey} vanished while it was being imported.`);
      const live = before?.state === "PUBLISHED";
      if (!live && !wanted.draft) settled(await publishWithin(tx, traces, actor, { id: saved.id, publishedAt }, now));
      return done(imported(edition, saved, before ? "revised" : "filed", live || !wanted.draft));
    });
  } catch (error) {
    if (error instanceof Undone) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

type Save = {
  edition: Edition;
  story: ReadStory;
  sourceKey: string;
  before: Known | null;
  images: Map<string, string>;
  now: Date;
};

async function save(tx: Tx, traces: Traces, actor: Actor, { edition, story, sourceKey, before, images, now }: Save) {
  const draft = await draftOf(tx, traces, { edition, story, images, keepFrom: before });
  const note = noteOf(story);
  if (!before)
    return settled(await fileWithin(tx, traces, actor, { editionId: edition.id, draft, sourceKey, note }, now));
  const kind = story.front.change === "update" ? "UPDATE" : "MINOR";
  const revision = { id: before.id, version: before.version, draft, change: { kind }, note } as const;
  return settled(await reviseWithin(tx, traces, actor, revision, now));
}

/** The article an earlier import of the file made, and the last import's note. */
function knownAs(tx: Pick<Tx, "article">, sourceKey: string) {
  return tx.article.findUnique({
    where: { sourceKey },
    include: {
      picks: { orderBy: { position: "asc" } },
      revisions: {
        where: { note: { startsWith: "import " } },
        orderBy: { number: "desc" },
        take: 1,
        select: { note: true },
      },
    },
  });
}
export type Known = NonNullable<Awaited<ReturnType<typeof knownAs>>>;

const noteOf = (story: ReadStory) => `import ${story.fingerprint}`;

function obstacleToAgain(known: Known): Refusal | null {
  if (known.state !== "WITHDRAWN") return null;
  return { message: `This story was withdrawn (${known.withdrawnReason}): bring it back at the desk first.` };
}

async function obstacleToFirst(edition: Edition, { front }: ReadStory): Promise<Refusal | null> {
  const taken = await db().article.count({ where: { editionId: edition.id, slug: front.slug } });
  return taken
    ? { message: `slug: another story, not from this file, has the slug ${front.slug}.`, field: "slug" }
    : null;
}

function imported(
  edition: Edition,
  { id, slug }: { id: string; slug: string },
  deed: Imported["deed"],
  live: boolean,
): Imported {
  return { id, path: pathOf(edition, "articles", slug), deed, live };
}

/** Thrown out of the transaction, so that sections and names opened for the story are undone with it. */
class Undone extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

function settled<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Undone(outcome.refusal);
  return outcome.value;
}

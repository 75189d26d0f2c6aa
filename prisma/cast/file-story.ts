import { fileWithin } from "@/lib/articles/commands/file";
import { publishWithin } from "@/lib/articles/commands/publish";
import { revise } from "@/lib/articles/commands/revise";
import { schedule } from "@/lib/articles/commands/schedule";
import { submit } from "@/lib/articles/commands/submit";
import { withdraw } from "@/lib/articles/commands/withdraw";
import type { DraftInput } from "@/lib/articles/schema";
import { change } from "@/lib/db/change";
import { draftOf } from "@/lib/imports/commands/draft-of";
import type { Edition } from "@/lib/editions/schema";
import type { ImportedStory } from "@/lib/imports/schema";
import type { Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";
import { DEMO_NOW, type CastChange, type CastState } from "@/prisma/cast/states";

type Filing = {
  edition: Edition;
  story: ImportedStory;
  state: CastState;
  images: Map<string, string>;
  /** Ids of the stories filed before, by slug. */
  filed: Map<string, string>;
};

/** Files a story of the cast and takes it to the state it is to be in, all by the newsroom's commands. Answers its id. */
export async function fileStory(actor: Actor, { edition, story, state, images, filed }: Filing): Promise<string> {
  const { slug, published } = story.front;
  const { id, draft } = await change(actor, async (tx, traces) => {
    const read = { ...story, pictures: new Map(), fingerprint: "" };
    const draft: DraftInput = {
      ...(await draftOf(tx, traces, { edition, story: read, images, keepFrom: null })),
      kicker: state.kicker,
      bylineText: state.bylineText,
      sensitive: state.sensitive,
      embargoUntil: state.embargoUntil,
      relatedIds: state.related?.flatMap((other) => filed.get(other) ?? []),
    };
    const filing = { editionId: edition.id, draft, sourceKey: `demo:${edition.code}:${slug}` };
    const { id } = settled(slug, await fileWithin(tx, traces, actor, filing, published ?? DEMO_NOW));
    await tx.article.update({ where: { id }, data: { translationGroup: state.translates ?? null } });
    if (published) settled(slug, await publishWithin(tx, traces, actor, { id, publishedAt: published }, published));
    return { id, draft };
  });
  let version = published ? 2 : 1;
  for (const made of state.changes ?? []) {
    const revision = { id, version, draft: changed(draft, made), change: made.change };
    version = settled(slug, await revise(actor, revision, new Date(made.at))).version;
  }
  const { then } = state;
  if (then && "submit" in then) settled(slug, await submit(actor, { id }, DEMO_NOW));
  if (then && "schedule" in then) settled(slug, await schedule(actor, { id, at: new Date(then.schedule) }, DEMO_NOW));
  if (then && "withdraw" in then) {
    settled(slug, await withdraw(actor, { id, reason: then.withdraw }, new Date(then.at)));
  }
  return id;
}

function changed(draft: DraftInput, { afterFirst, slug }: CastChange): DraftInput {
  const [first, ...rest] = draft.body ?? [];
  const added = afterFirst
    ? [{ type: "paragraph" as const, content: [{ type: "text" as const, text: afterFirst }] }]
    : [];
  return { ...draft, slug: slug ?? draft.slug, body: first ? [first, ...added, ...rest] : [] };
}

function settled<T>(slug: string, outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${slug}: ${outcome.refusal.field ?? ""} ${outcome.refusal.message}`);
  return outcome.value;
}

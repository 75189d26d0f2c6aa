import { beforeAll, expect, test } from "vitest";
import { openEdition, statementsOf, ticksOf } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { system, type Actor } from "@/lib/staff/permissions";
import { closeTopic } from "@/lib/topics/commands/close-topic";
import { mergeTopics } from "@/lib/topics/commands/merge-topics";
import { arrangeFront } from "@/lib/widgets/commands/arrange-front";
import { pickForFront } from "@/lib/widgets/commands/pick-for-front";
import { getFrontForDesk } from "@/lib/widgets/queries/front-for-desk";
import { getFrontStock } from "@/lib/widgets/queries/front-stock";
import { fillBlock, keepPicks, stockFor } from "@/lib/widgets/rules";

const house = system("test");
const author: Actor = { id: "command:author", name: "Ada", role: "AUTHOR" };
let record: Awaited<ReturnType<typeof openEdition>>;
beforeAll(async () => {
  record = await openEdition();
});

const front = async () => (await getFrontForDesk(house, record.editionId))!;
const version = async () => (await front()).version;

test("a front page is replaced whole, in its order, with its picks in their slots", async () => {
  const { editionId, harbour, article, ferries } = record;
  const [old, young] = [await article("old", { topics: [ferries.id] }), await article("young")];
  const draft = await article("draft", { state: "DRAFT", firstPublishedAt: null });
  const ticks = await ticksOf(() =>
    arrangeFront(house, {
      editionId,
      version: 0,
      blocks: [
        { kind: "lead", settings: { related: 0 }, picks: [null, draft.id] },
        { kind: "section", sectionId: harbour.id, enabled: true, picks: [old.id] },
        { kind: "grid", enabled: false },
      ],
    }),
  );
  expect(ticks).toEqual([{ tags: [`front:${editionId}`], hard: false }]);
  expect(await front()).toMatchObject({
    version: 1,
    blocks: [
      { widget: "lead", settings: { related: 0 }, picks: [null, { headline: "About draft", state: "DRAFT" }] },
      { widget: "section", sectionId: harbour.id, picks: [{ articleId: old.id }] },
      { widget: "grid", enabled: false, picks: [] },
    ],
  });
  const statements = await statementsOf(() => getFrontStock(editionId));
  expect(statements).toHaveLength(1);
  const stock = await getFrontStock(editionId);
  expect(stock.blocks.map(({ widget }) => widget)).toEqual(["lead", "section"]);
  const [lead, section] = stock.blocks.map((block) => stockFor(stock, block));
  // A pick that is not published is none.
  expect(lead!.picks).toEqual([]);
  expect(lead!.candidates.map(({ id }) => id)).toEqual([young.id, old.id]);
  expect(section!.picks.map((pick) => pick?.id)).toEqual([old.id]);
  expect(stock.stories.find(({ teaser }) => teaser.id === old.id)?.topicIds).toEqual([ferries.id]);
  expect(await db().auditEvent.findFirst({ where: { deed: "front.arrange" } })).toMatchObject({
    actor: "command:test",
    before: { blocks: [] },
  });
});

test("whoever arranges what somebody else has arranged meanwhile is told so, and nothing is lost", async () => {
  const { editionId } = record;
  const seen = await front();
  const both = await Promise.all(
    ["popular", "newsletter"].map((kind) =>
      arrangeFront(house, { editionId, version: seen.version, blocks: [{ kind }] }),
    ),
  );
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { field: "version" } });
  expect(await version()).toBe(seen.version + 1);
  expect(await arrangeFront(house, { editionId, version: 0, blocks: [] })).toMatchObject({ ok: false });
});

test("a story is put into a slot, moves to another, and leaves it again", async () => {
  const { editionId, article } = record;
  const [a, b] = [await article("a"), await article("b")];
  await arrangeFront(house, { editionId, version: await version(), blocks: [{ kind: "lead" }, { kind: "grid" }] });
  const before = await front();
  const placementId = before.blocks[1]!.id;
  const slots = async () => (await front()).blocks[1]!.picks.map((pick) => pick?.articleId ?? null);
  const ticks = await ticksOf(() => pickForFront(house, { placementId, slot: 0, articleId: a.id }));
  expect(ticks).toEqual([{ tags: [`front:${editionId}`], hard: false }]);
  await pickForFront(house, { placementId, slot: 2, articleId: a.id });
  await pickForFront(house, { placementId, slot: 0, articleId: b.id });
  expect(await slots()).toEqual([b.id, null, a.id]);
  await pickForFront(house, { placementId, slot: 2, articleId: null });
  expect(await slots()).toEqual([b.id]);
  // A pick counts as an arrangement: who saw the page before it may not overwrite it.
  expect(await arrangeFront(house, { editionId, version: before.version, blocks: [] })).toMatchObject({ ok: false });
});

test("what cannot be is refused in words, and changes nothing", async () => {
  const { editionId, article } = record;
  const story = await article("mine");
  const other = await db().edition.create({
    data: { code: "he", language: "he", title: "הרציף", timeZone: "Asia/Jerusalem" },
  });
  const away = await db().section.create({ data: { editionId: other.id, slug: "x", name: "X" } });
  const now = await version();
  const arrange = (block: object, by: Actor = house) =>
    arrangeFront(by, { editionId, version: now, blocks: [{ kind: "grid", ...block }] });
  expect(await arrange({}, author)).toMatchObject({ refusal: { message: "You may not arrange the front page." } });
  expect(await arrange({ kind: "../lead" })).toMatchObject({ refusal: { field: "blocks.0.kind" } });
  expect(await arrange({ picks: [story.id, story.id] })).toMatchObject({ refusal: { field: "blocks.0.picks.1" } });
  expect(await arrange({ picks: [away.id] })).toMatchObject({ refusal: { field: "blocks.0.picks.0" } });
  expect(await arrange({ sectionId: away.id })).toMatchObject({ refusal: { field: "blocks.0.sectionId" } });
  expect(await arrange({ settings: { text: "x".repeat(5_000) } })).toMatchObject({ ok: false });
  const placementId = (await front()).blocks[0]!.id;
  expect(await pickForFront(author, { placementId, slot: 0, articleId: story.id })).toMatchObject({ ok: false });
  expect(await pickForFront(house, { placementId: away.id, slot: 0, articleId: story.id })).toMatchObject({
    refusal: { field: "placementId" },
  });
  expect(await getFrontForDesk(author, editionId)).toBeNull();
  expect(await version()).toBe(now);
});

test("a section's block holds the stories of those under it, newest first, and theirs only their own", async () => {
  const { editionId, article } = record;
  const open = (slug: string, parentId: string | null) =>
    db().section.create({ data: { editionId, slug, name: slug, parentId } });
  const above = await open("coast", null);
  const below = await open("beaches", above.id);
  const first = await article("coast-old", { sectionId: above.id });
  const second = await article("beach", { sectionId: below.id });
  const third = await article("coast-young", { sectionId: above.id });
  await article("beach-draft", { sectionId: below.id, state: "DRAFT", firstPublishedAt: null });
  const blocks = [above, below].map(({ id }) => ({ kind: "section", sectionId: id }));
  expect(await arrangeFront(house, { editionId, version: await version(), blocks })).toMatchObject({ ok: true });
  const stock = await getFrontStock(editionId);
  const shown = stock.blocks.map((block) => stockFor(stock, block).candidates.map(({ id }) => id));
  expect(shown).toEqual([[third.id, second.id, first.id], [second.id]]);
});

test("a block follows a topic; one merged into another takes it along, one that is closed leaves what is newest", async () => {
  const { editionId, article } = record;
  const open = (slug: string) => db().topic.create({ data: { editionId, slug, name: slug } });
  const [tides, floods, empty] = [await open("tides"), await open("floods"), await open("empty")];
  const first = await article("tide-old", { topics: [tides.id] });
  const second = await article("tide-young", { topics: [tides.id, floods.id] });
  await article("tide-draft", { topics: [tides.id], state: "DRAFT", firstPublishedAt: null });
  const third = await article("flood", { topics: [floods.id] });
  const follow = (topicId: string) => ({ kind: "section", topicId });
  const arranged = await arrangeFront(house, {
    ...{ editionId, version: await version() },
    blocks: [follow(tides.id), follow(empty.id)],
  });
  expect(arranged).toMatchObject({ ok: true });
  expect((await front()).blocks[0]).toMatchObject({ sectionId: null, topic: { name: "tides", slug: "tides" } });
  const shown = async () => {
    const stock = await getFrontStock(editionId);
    return stock.blocks.map((block) => ({ of: block.topic?.name, ids: idsIn(stockFor(stock, block).candidates) }));
  };
  expect(await statementsOf(() => getFrontStock(editionId))).toHaveLength(1);
  expect(await shown()).toEqual([
    { of: "tides", ids: [second.id, first.id] },
    { of: "empty", ids: [] },
  ]);

  await mergeTopics(house, { id: tides.id, intoId: floods.id });
  await closeTopic(house, { id: empty.id });
  const [merged, closed] = await shown();
  expect(merged).toEqual({ of: "floods", ids: [third.id, second.id, first.id] });
  expect(closed?.of).toBeUndefined();
  expect(closed?.ids.slice(0, 3)).toEqual([third.id, second.id, first.id]);
});

test("a block follows a topic of its own edition, and never a section besides", async () => {
  const { editionId, harbour, ferries } = record;
  const elsewhere = await db().edition.create({
    data: { code: "ar", language: "ar", title: "الرصيف", timeZone: "Asia/Jerusalem" },
  });
  const away = await db().topic.create({ data: { editionId: elsewhere.id, slug: "x", name: "X" } });
  const arrange = async (block: object) =>
    arrangeFront(house, { editionId, version: await version(), blocks: [{ kind: "grid", ...block }] });
  expect(await arrange({ topicId: away.id })).toMatchObject({ refusal: { field: "blocks.0.topicId" } });
  expect(await arrange({ topicId: ferries.id, sectionId: harbour.id })).toMatchObject({
    refusal: { field: "blocks.0.topicId", message: expect.stringContaining("not both") },
  });
});

test("a pick withdrawn or under embargo gives its slot back to the rule, and no story stands twice", async () => {
  const { editionId, article, harbour } = record;
  const topic = await db().topic.create({ data: { editionId, slug: "storm", name: "Storm" } });
  const of = { topics: [topic.id] };
  const gone = { withdrawnAt: new Date(), withdrawnReason: "It was not so." };
  const stories: { id: string }[] = [];
  for (const name of ["s1", "s2", "s3", "s4", "s5", "s6"]) stories.push(await article(name, of));
  const withdrawn = await article("s-gone", { ...of, state: "WITHDRAWN", ...gone });
  const later = new Date("2099-01-01T00:00:00Z");
  const embargoed = await article("s-later", {
    ...{ ...of, state: "SCHEDULED", firstPublishedAt: null, scheduledFor: later, embargoUntil: later },
  });
  const [oldest] = stories;
  await arrangeFront(house, {
    ...{ editionId, version: await version() },
    blocks: [
      { kind: "lead", settings: { related: 0, beside: 2 }, topicId: topic.id, picks: [withdrawn.id, oldest!.id] },
      { kind: "grid", settings: { take: 2 }, topicId: topic.id, picks: [embargoed.id] },
      { kind: "section", settings: { take: 3 }, sectionId: harbour.id },
    ],
  });
  const shown = async () => {
    const stock = await getFrontStock(editionId);
    const ready = stock.blocks.map((block, at) => ({ ...stockFor(stock, block), take: [3, 2, 3][at]! }));
    const taken = new Set<string>();
    const kept = keepPicks(
      ready.map(({ picks }) => picks),
      taken,
    );
    return ready.map(({ take, candidates }, at) => idsIn(fillBlock({ take }, kept[at]!, candidates, taken).stories));
  };
  const blocks = await shown();
  const named = (...places: number[]) => places.map((place) => stories[place - 1]!.id);
  // In the lead the rule fills the lost pick's slot and what follows the pick that stands.
  expect(blocks.slice(0, 2)).toEqual([named(6, 1, 5), named(4, 3)]);
  expect(blocks[2]).toHaveLength(3);
  const all = blocks.flat();
  expect(new Set(all).size).toBe(all.length);

  // Back among readers, each has its slot again.
  await db().article.update({ where: { id: withdrawn.id }, data: { state: "PUBLISHED" } });
  const now = new Date("2026-06-01T00:00:00Z");
  await db().article.update({ where: { id: embargoed.id }, data: { state: "PUBLISHED", firstPublishedAt: now } });
  const [lead, row] = await shown();
  expect([lead![0], lead![1], row![0]]).toEqual([withdrawn.id, oldest!.id, embargoed.id]);
});

const idsIn = (stories: readonly { id: string }[]) => stories.map(({ id }) => id);

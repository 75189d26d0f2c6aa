import { beforeAll, describe, expect, test } from "vitest";
import { getStory, listLatest } from "@/lib/articles/queries";
import { db } from "@/lib/db/client";
import { listPopular } from "@/lib/views/queries";
import { EDITIONS } from "@/prisma/cast/newsroom";
import { PICTURES } from "@/prisma/cast/pictures";
import { seedDemo, type Seeded } from "@/prisma/cast/seed-demo";

const now = new Date("2026-11-21T18:00:00Z");
const [english, hebrew] = EDITIONS.map(({ id }) => id);
let first: Seeded;

beforeAll(async () => {
  first = await seedDemo(now);
}, 240_000);

const story = (slug: string) =>
  db().article.findFirstOrThrow({ where: { slug }, include: { corrections: true, revisions: true } });

describe("the demo newsroom", () => {
  test("is one cast, however often it is made", async () => {
    const count = async () => [
      await db().article.count(),
      await db().articleRevision.count(),
      await db().image.count(),
      await db().placement.count(),
      await db().byline.count(),
    ];
    const before = await count();
    expect(await seedDemo(now)).toEqual({ pictures: PICTURES.length, stories: 0 });
    expect(await count()).toEqual(before);
    expect(first).toEqual({ pictures: PICTURES.length, stories: before[0] });
  });

  test("opens no section, byline or topic twice", async () => {
    expect(await db().section.count()).toBe(EDITIONS.flatMap(({ sections }) => sections).length);
    expect(await db().byline.count()).toBe(EDITIONS.flatMap(({ bylines }) => bylines).length);
  });

  test.each([
    ["en", "town-hall", ["transport", "schools", "planning"]],
    ["en", "culture", ["stage", "history"]],
    ["he", "תרבות", ["במה", "היסטוריה"]],
  ])("has in %s, under %s, sections with stories of their own", async (code, slug, below) => {
    const parent = await db().section.findFirstOrThrow({
      where: { slug, edition: { code } },
      include: { children: { orderBy: { position: "asc" } }, articles: { where: { state: "PUBLISHED" } } },
    });
    expect(parent.children.map((child) => child.slug)).toEqual(below);
    const of = (sectionIds: string[]) => listLatest({ editionId: parent.editionId, sectionIds, take: 50 });
    const own = await Promise.all(parent.children.map(({ id }) => of([id])));
    expect(own.every((stories) => stories.length > 0)).toBe(true);
    const family = await of([parent.id, ...parent.children.map(({ id }) => id)]);
    expect(family).toHaveLength(own.flat().length + parent.articles.length);
  });

  test("has sections and topics with pictures at their heads", async () => {
    const pictured = { where: { imageId: { not: null } } };
    expect(await db().section.count(pictured)).toBe(5);
    expect(await db().topic.count(pictured)).toBe(3);
  });

  test("has a story of every kind of block", async () => {
    const { body } = await story("bridge-that-took-forty-years");
    const kinds = new Set((body as { type: string }[]).map(({ type }) => type));
    expect([...kinds].sort()).toEqual([
      "blockquote",
      "bulletList",
      "embed",
      "figure",
      "heading",
      "horizontalRule",
      "orderedList",
      "paragraph",
      "pullQuote",
      "table",
    ]);
    for (const slug of ["night-ferry-last-crossing", "ההפלגה-האחרונה"])
      expect(((await story(slug)).body as { type: string }[]).filter(({ type }) => type === "gallery")).toHaveLength(1);
  });

  test("has a story in every state", async () => {
    const states = await db().article.groupBy({ by: ["state"], _count: true });
    expect(Object.fromEntries(states.map(({ state, _count }) => [state, _count]))).toEqual({
      DRAFT: 1,
      IN_REVIEW: 1,
      SCHEDULED: 2,
      PUBLISHED: 29,
      WITHDRAWN: 1,
    });
    expect(await db().article.count({ where: { embargoUntil: { gt: now } } })).toBe(1);
  });

  test("has one that was updated, one corrected, one clarified, and one that moved", async () => {
    expect((await story("storm-floods-quay-street")).revisedAt?.toISOString()).toBe("2026-11-20T07:05:00.000Z");
    expect((await story("tram-depot-kept")).corrections.map(({ kind }) => kind)).toEqual(["CORRECTION"]);
    expect((await story("market-hall-rents")).corrections.map(({ kind }) => kind)).toEqual(["CLARIFICATION"]);
    const moved = await story("clock-restored");
    expect(await db().redirect.findFirst({ where: { articleId: moved.id } })).toMatchObject({
      path: "/articles/town-clock-repaired",
    });
    expect(moved.revisedAt).toBeNull();
  });

  test("has one without a picture, one with a very long headline, one with a line of its own, and translations", async () => {
    expect((await story("how-tide-tables-are-made")).heroImageId).toBeNull();
    expect((await story("conservation-area-roofs")).headline.split(" ").length).toBeGreaterThanOrEqual(40);
    expect((await story("grid-upgrade")).bylineText).toBe("Courier staff and agencies");
    const pairs = await db().article.groupBy({
      by: ["translationGroup"],
      where: { translationGroup: { not: null } },
      _count: true,
    });
    expect(pairs.map(({ _count }) => _count)).toEqual([2, 2, 2, 2, 2]);
  });

  test("shows readers what is published and nothing else", async () => {
    for (const [editionId, count] of [
      [english, 22],
      [hebrew, 7],
    ] as const) {
      const shown = await listLatest({ editionId: editionId ?? "", take: 50 });
      expect(shown).toHaveLength(count);
      expect(shown.every(({ picture, headline }) => headline && (!picture || picture.files.length > 10))).toBe(true);
    }
  });

  test.each([
    ["winter-swimmers", "absent"],
    ["ferry-company-accounts", "absent"],
    ["sealed-harbour-papers", "absent"],
    ["harbour-prize-shortlist", "absent"],
    ["harbour-master-to-go", "gone"],
    ["town-clock-repaired", "moved"],
    ["clock-restored", "found"],
  ])("answers %s with %s", async (slug, is) => {
    expect((await getStory("en", slug)).found.is).toBe(is);
  });

  test("has popular stories, the saddest not among them", async () => {
    const popular = await listPopular({ editionId: english ?? "", take: 5, now });
    expect(popular.map(({ headline }) => headline)[0]).toMatch(/night ferry/);
    const { id } = await story("trawler-crew-named");
    expect(popular.map((teaser) => teaser.id)).not.toContain(id);
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { openEdition, picture } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { findStories } from "@/lib/search/queries/find-stories";
import type { Search } from "@/lib/search/schema";

let record: Awaited<ReturnType<typeof openEdition>>;

const ask = async (asked: string, more: Partial<Search> = {}) => {
  const found = await findStories(record.edition, { asked, sort: "best", ...more });
  if ("problem" in found) throw new Error(found.problem);
  return found;
};
const slugs = async (asked: string, more?: Partial<Search>) =>
  (await ask(asked, more)).hits.map((hit) => hit.teaser.path.replace("/articles/", ""));

beforeAll(async () => {
  record = await openEdition();
});

describe("what is found", () => {
  test("headline before dek before caption before body", async () => {
    const { article } = record;
    await article("in-headline", { headline: "Dredging begins" });
    await article("in-dek", { headline: "One", dek: "On dredging." });
    await article("in-caption", {
      headline: "Two",
      heroCaption: "Dredging gear",
      heroImageId: (await picture("d")).id,
    });
    await article("in-body", { headline: "Three", bodyText: "They were dredging all night." });
    expect(await slugs("dredging")).toEqual(["in-headline", "in-dek", "in-caption", "in-body"]);
    expect(await slugs("dredging", { sort: "newest" })).toEqual(["in-body", "in-caption", "in-dek", "in-headline"]);
  });

  test("bylines and topics, and their new names at once", async () => {
    const { article, editionId } = record;
    const topic = await db().topic.create({ data: { editionId, slug: "kelp", name: "Kelp forests" } });
    const byline = await db().byline.create({ data: { editionId, slug: "odo-brine", name: "Odo Brine" } });
    const { id } = await article("linked", { topics: [topic.id], bylines: [byline.id] });
    expect([await slugs("kelp"), await slugs('"odo brine"')]).toEqual([["linked"], ["linked"]]);
    await db().byline.update({ where: { id: byline.id }, data: { name: "Odo Salt" } });
    await db().topic.update({ where: { id: topic.id }, data: { name: "Seaweed" } });
    expect([await slugs("brine"), await slugs("odo salt seaweed")]).toEqual([[], ["linked"]]);
    await db().articleTopic.deleteMany({ where: { articleId: id } });
    expect(await slugs("seaweed")).toEqual([]);
  });

  test("a story's new words at once, its body's places kept while others change", async () => {
    const { article, editionId } = record;
    const { id } = await article("redrafted", { bodyText: "The pilot cutter, the old one, turned." });
    await db().article.update({ where: { id }, data: { headline: "Pilot wanted" } });
    expect(await slugs('"pilot cutter" -"cutter turned"')).toEqual(["redrafted"]);
    await db().article.update({ where: { id }, data: { bodyText: "The dinghies sank." } });
    expect([await slugs("cutter"), await slugs("dinghy")]).toEqual([[], ["redrafted"]]);
    await db().edition.update({ where: { id: editionId }, data: { language: "zz" } });
    record.edition.language = "zz";
    expect([await slugs("dinghy"), await slugs("dinghies")]).toEqual([[], ["redrafted"]]);
    await db().edition.update({ where: { id: editionId }, data: { language: "en" } });
    record.edition.language = "en";
    expect(await slugs("dinghy")).toEqual(["redrafted"]);
  });

  test("a caption until its picture is taken down", async () => {
    const { id } = await picture("gulls");
    await db().image.update({ where: { id }, data: { caption: "Gulls over Neap Street" } });
    await record.article("captioned", { heroImageId: id });
    expect(await slugs("neap")).toEqual(["captioned"]);
    await db().image.update({ where: { id }, data: { takenDownAt: new Date() } });
    expect(await slugs("neap")).toEqual([]);
  });

  test("phrases, words left out, either of two", async () => {
    const { article } = record;
    await article("phrase", { bodyText: "The lightship keeper rows home." });
    await article("apart", { bodyText: "A keeper sees the lightship." });
    expect((await slugs("lightship keeper")).sort()).toEqual(["apart", "phrase"]);
    expect(await slugs("“lightship keeper”")).toEqual(["phrase"]);
    expect(await slugs("lightship -rows")).toEqual(["apart"]);
    expect((await slugs("rows OR (lightship sees)")).sort()).toEqual(["apart", "phrase"]);
  });

  test("words to leave out alone are a problem, and so are words that say nothing", async () => {
    for (const asked of ["-ferry", "the", '""', "& | !"])
      expect(await findStories(record.edition, { asked, sort: "best" })).toEqual({ problem: "open" });
  });

  test("what answers is marked, in headline and body, and markup is only text", async () => {
    await record.article("marked", {
      headline: "Sandbar <b>shifts</b>",
      bodyText: "Nobody <script>alert(1)</script> saw the sandbar move.",
    });
    const [hit] = (await ask("sandbar")).hits;
    expect(hit?.headline.map((piece) => piece.text).join("")).toBe("Sandbar <b>shifts</b>");
    expect(hit?.excerpt).toContainEqual({ text: "sandbar", hit: true });
  });
});

describe("filters", () => {
  test("a section with those below it, a byline, days in the edition's zone", async () => {
    const { article, editionId, harbour, ada } = record;
    const berths = await db().section.create({
      data: { editionId, parentId: harbour.id, slug: "berths", name: "Berths" },
    });
    const town = await db().section.create({ data: { editionId, slug: "town", name: "Town" } });
    // Lisbon is an hour ahead of UTC in July.
    await article("late", {
      bodyText: "regatta",
      firstPublishedAt: new Date("2026-07-01T23:30:00Z"),
      bylines: [ada.id],
    });
    await article("below", { bodyText: "regatta", sectionId: berths.id, firstPublishedAt: new Date("2026-07-05") });
    await article("town", { bodyText: "regatta", sectionId: town.id, firstPublishedAt: new Date("2026-07-09") });
    const newest = (more: Partial<Search>) => slugs("regatta", { sort: "newest", ...more });
    expect(await newest({ section: "harbour" })).toEqual(["below", "late"]);
    expect(await newest({ section: "berths" })).toEqual(["below"]);
    expect(await newest({ byline: "ada-quay" })).toEqual(["late"]);
    expect(await newest({ byline: "nobody" })).toEqual([]);
    expect(await newest({ from: "2026-07-02" })).toEqual(["town", "below", "late"]);
    expect(await newest({ until: "2026-07-01" })).toEqual([]);
    expect(await newest({ from: "2026-07-02", until: "2026-07-05" })).toEqual(["below", "late"]);
  });
});

describe("only what readers may see", () => {
  test("no state but PUBLISHED is found or even filed", async () => {
    const { article } = record;
    const { id } = await article("secret", { bodyText: "whistleblower" });
    expect(await slugs("whistleblower")).toEqual(["secret"]);
    await db().article.update({
      where: { id },
      data: { state: "WITHDRAWN", withdrawnAt: new Date(), withdrawnReason: "x" },
    });
    expect(await slugs("whistleblower")).toEqual([]);
    const states = ["DRAFT", "IN_REVIEW", "CHANGES_REQUESTED", "READY"] as const;
    for (const state of states) await article(`s-${state.toLowerCase()}`, { state, bodyText: "whistleblower" });
    await article("scheduled", { state: "SCHEDULED", scheduledFor: new Date(), bodyText: "whistleblower" });
    expect(await slugs("whistleblower")).toEqual([]);
    const [filed] = await db().$queryRaw<{ count: number }[]>`
      SELECT count(*)::int FROM articles WHERE search IS NOT NULL AND state <> 'PUBLISHED'`;
    expect(filed).toEqual({ count: 0 });
  });

  test("an edition finds its own stories alone", async () => {
    const other = await db().edition.create({ data: { code: "es", language: "es", title: "O", timeZone: "UTC" } });
    expect(await findStories(other, { asked: "dredging", sort: "best" })).toMatchObject({ count: 0, hits: [] });
  });

  test("a story too long for the index is still published, and found by its headline", async () => {
    const bodyText = Array.from({ length: 40_000 }, (_, at) => `${at.toString(36)}𐤀𐤁𐤂𐤃𐤄𐤅𐤆-𐤀${at}`).join(" ");
    await record.article("endless", { headline: "Endless scroll", bodyText });
    expect(await slugs("endless")).toEqual(["endless"]);
  });
});

test("pages follow one another without a gap or a repeat, in both orders", async () => {
  await Promise.all(
    Array.from({ length: 45 }, (_, at) => record.article(`p${at}`, { bodyText: "paginate ".repeat(1 + (at % 7)) })),
  );
  for (const sort of ["best", "newest"] as const) {
    const seen: string[] = [];
    let after: Search["after"];
    do {
      const { hits, next, count } = await ask("paginate", { sort, ...(after && { after }) });
      expect(count).toBe(45);
      seen.push(...hits.map((hit) => hit.teaser.id));
      after = next ?? undefined;
    } while (after);
    expect([seen.length, new Set(seen).size]).toEqual([45, 45]);
  }
});

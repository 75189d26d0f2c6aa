import { beforeAll, describe, expect, test } from "vitest";
import { assign } from "@/lib/articles/commands/assign";
import { openForWriting } from "@/lib/articles/commands/lock";
import { countArticlesForDesk, listArticlesForDesk } from "@/lib/articles/queries/articles-for-desk";
import type { DeskFilters } from "@/lib/articles/schema/desk";
import { hire, openDesk, paragraphs } from "@/lib/articles/testing/desk";
import { statementsOf } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import type { ArticleState, StaffRole } from "@/lib/db/generated/enums";
import { staffIdOf, type Actor } from "@/lib/staff/permissions";

// Each story is an hour younger than the one before; told apart by the first word of its headline.
const hour = (hours: number) => new Date(Date.UTC(2026, 0, 1) + hours * 3_600_000);

let desk: Awaited<ReturnType<typeof openDesk>>;
let town: { id: string };
let hebrew: { id: string };
let dan: Actor;
const ids: Record<string, string> = {};

beforeAll(async () => {
  desk = await openDesk();
  dan = await hire("Dan", "CONTRIBUTOR");
  town = await db().section.create({ data: { editionId: desk.editionId, slug: "town", name: "Town" } });
  hebrew = await db().edition.create({
    data: { code: "he", language: "he", title: "הרציף", timeZone: "Asia/Jerusalem", direction: "RTL" },
  });
  await keep("one", { state: "DRAFT" });
  await keep("two", { state: "IN_REVIEW", sectionId: town.id });
  await keep("three", { state: "PUBLISHED", firstPublishedAt: hour(50) });
  await keep("four", { state: "PUBLISHED", firstPublishedAt: hour(40), sectionId: town.id });
  await keep("five", { state: "SCHEDULED", scheduledFor: hour(200) });
  await keep("six", { state: "SCHEDULED", scheduledFor: hour(100) });
  await keep("seven", {
    state: "WITHDRAWN",
    firstPublishedAt: hour(45),
    withdrawnAt: hour(46),
    withdrawnReason: "No.",
  });
  await keep("eight", { editionId: hebrew.id, sectionId: null });
  await keep("nine 100%_\\ 'sure'", {});
  await assign(desk.people.bea, { id: ids.two!, assigneeId: staffIdOf(dan) });
  await db().$executeRaw`UPDATE articles SET updated_at = ${hour(2)} WHERE id = ${ids.two}::uuid`;
});

async function keep(headline: string, data: Parameters<ReturnType<typeof db>["article"]["update"]>[0]["data"]) {
  const name = headline.split(" ")[0]!;
  const { id } = await desk.begun(headline, { bylines: [] });
  ids[name] = id;
  const updatedAt = hour(Object.keys(ids).length);
  await db().article.update({ where: { id }, data: { ...(data as object), updatedAt } });
}
const names = async (filters: DeskFilters, actor = desk.people.bea) =>
  (await listArticlesForDesk(actor, filters)).map(({ headline }) => headline.split(" ")[0]);

describe("the desk's list", () => {
  const EVERYTHING = ["nine", "eight", "seven", "six", "five", "four", "three", "two", "one"];
  test.each<[string, () => DeskFilters, string[]]>([
    ["everything, last edited first", () => ({}), EVERYTHING],
    ["an edition", () => ({ editionId: hebrew.id }), ["eight"]],
    ["a state", () => ({ state: ["PUBLISHED"] }), ["four", "three"]],
    ["states", () => ({ state: ["SCHEDULED", "IN_REVIEW"] }), ["six", "five", "two"]],
    ["no state in particular", () => ({ state: [] }), EVERYTHING],
    ["a section", () => ({ sectionId: town.id }), ["four", "two"]],
    ["a section's live ones", () => ({ sectionId: town.id, state: ["PUBLISHED"] }), ["four"]],
    ["an assignee", () => ({ assigneeId: staffIdOf(dan)! }), ["two"]],
    ["a byline over none", () => ({ bylineId: desk.ada.id }), []],
    ["mine", () => ({ mine: true }), []],
    ["what was published, last first", () => ({ sort: "published" }), ["three", "seven", "four"]],
    ["what goes live, next first", () => ({ sort: "scheduled" }), ["six", "five"]],
    ["edited from and to", () => ({ from: hour(3), to: hour(5) }), ["five", "four", "three"]],
    ["published from", () => ({ sort: "published", from: hour(45) }), ["three", "seven"]],
    ["goes live by", () => ({ sort: "scheduled", to: hour(100) }), ["six"]],
    ["a word, whatever its case", () => ({ q: "FOU" }), ["four"]],
    ["all of its words", () => ({ q: " sure  nine " }), ["nine"]],
    ["words of two stories", () => ({ q: "one two" }), []],
  ])("%s", async (_, filters, expected) => {
    expect(await names(filters())).toEqual(expected);
    expect(await statementsOf(() => listArticlesForDesk(desk.people.bea, filters()))).toHaveLength(1);
  });

  test.each([
    ["%", ["nine"]],
    ["_", ["nine"]],
    ["\\", ["nine"]],
    ["'", ["nine"]],
    ["100%_\\", ["nine"]],
    ["o%e", []],
    ["on_", []],
    ["one' OR '1'='1", []],
    ['"one" | two & !three :*', []],
    ["o\u0000ne", ["one"]],
    ["x".repeat(200), []],
  ])("takes %j for what is written, not for an operator", async (q, expected) => {
    expect(await names({ q })).toEqual(expected);
  });

  test.each<DeskFilters["sort"]>(["edited", "published", "scheduled"])(
    "page by page, %s, gives each once, and equal times do not matter",
    async (sort) => {
      const all = await listArticlesForDesk(desk.people.bea, { sort });
      const paged: string[] = [];
      for (let after: string | undefined; ; after = paged.at(-1)) {
        const page = await listArticlesForDesk(desk.people.bea, { sort, after, take: 1 });
        if (!page.length) break;
        paged.push(...page.map(({ id }) => id));
      }
      expect(paged).toEqual(all.map(({ id }) => id));
    },
  );

  test.each<[string, object]>([
    ["an unknown key", { where: {} }],
    ["an operator", { editionId: { not: "" } }],
    ["a state that is none", { state: ["LIVE"] }],
    ["too many at a time", { take: 101 }],
    ["words without end", { q: "x".repeat(201) }],
  ])("refuses %s", async (_, filters) => {
    await expect(listArticlesForDesk(desk.people.bea, filters as DeskFilters)).rejects.toThrow();
  });

  test("says who has a story open and that a change waits", async () => {
    await openForWriting(desk.people.cy, ids.three!);
    const content = (await desk.seen(desk.people.bea, ids.three!)).content;
    const at = hour(300);
    await db().pendingEdit.create({ data: { articleId: ids.three!, content, savedAt: at, goesLiveAt: at } });
    const [row] = await listArticlesForDesk(desk.people.bea, { q: "three" });
    expect(row).toMatchObject({ openBy: "Cy", hasPendingEdit: true, pendingAt: at.toISOString() });
  });
});

describe("who sees what", () => {
  const of = (role: StaffRole): Actor => ({ id: "staff:0193f3a0-0000-7000-8000-000000000001", name: role, role });
  test.each<[string, () => Actor, number]>([
    ["an administrator", () => of("ADMINISTRATOR"), 9],
    ["an editor", () => of("EDITOR"), 9],
    ["a section editor", () => of("SECTION_EDITOR"), 9],
    ["a photo editor", () => of("PHOTO_EDITOR"), 9],
    ["the author of them", () => desk.people.ada, 9],
    ["another author", () => of("AUTHOR"), 0],
    ["a contributor who was given one", () => dan, 1],
    ["a newsletter editor", () => of("NEWSLETTER_EDITOR"), 0],
  ])("%s", async (_, actor, count) => {
    expect(await names({}, actor())).toHaveLength(count);
    const counts = Object.values(await countArticlesForDesk(actor()));
    expect(counts.reduce<number>((sum, one) => sum + (one ?? 0), 0)).toBe(count);
  });

  test("a byline of one's own makes a story one's own", async () => {
    const eve = await hire("Eve", "AUTHOR");
    const name = await db().byline.create({
      data: { editionId: desk.editionId, slug: "eve", name: "Eve", staffId: staffIdOf(eve) },
    });
    expect(await names({}, eve)).toEqual([]);
    await desk.begun("ten", { bylines: [{ bylineId: name.id }], body: paragraphs("By Eve.") });
    expect(await names({ mine: true }, eve)).toEqual(["ten"]);
    expect(await names({ bylineId: name.id })).toEqual(["ten"]);
  });

  test("counts are of the edition asked for, by state", async () => {
    const expected: Partial<Record<ArticleState, number>> = { DRAFT: 1 };
    expect(await countArticlesForDesk(desk.people.bea, hebrew.id)).toEqual(expected);
    expect(await countArticlesForDesk(desk.people.bea)).toMatchObject({ PUBLISHED: 2, SCHEDULED: 2, WITHDRAWN: 1 });
  });
});

import { beforeAll, expect, test } from "vitest";
import { getStory, listLatest, listTeasers } from "@/lib/articles/queries";
import { openEdition, picture, statementsOf } from "@/lib/articles/testing/record";
import { getBylinePage } from "@/lib/bylines/queries";
import { db } from "@/lib/db/client";
import { getFrame } from "@/lib/editions/queries";
import { getSectionPage } from "@/lib/sections/queries";
import { getTopicPage } from "@/lib/topics/queries";

let record: Awaited<ReturnType<typeof openEdition>>;
let article: (typeof record)["article"];

beforeAll(async () => {
  record = await openEdition();
  article = record.article;
});

test("latest: newest first, of the edition, a section, a topic, a byline, page by page", async () => {
  const section = await db().section.create({ data: { editionId: record.editionId, slug: "town", name: "Town" } });
  const topic = await db().topic.create({ data: { editionId: record.editionId, slug: "lamps", name: "Lamps" } });
  const byline = await db().byline.create({ data: { editionId: record.editionId, slug: "ben", name: "Ben" } });
  // Equal times: the id decides, so that no page repeats or skips.
  const shared = {
    sectionId: section.id,
    topics: [topic.id],
    bylines: [byline.id],
    firstPublishedAt: new Date("2030-01-01"),
  };
  const made = [];
  for (const slug of ["l1", "l2", "l3", "l4", "l5"]) made.push((await article(slug, shared)).id);
  await article("l6", { ...shared, state: "DRAFT" });
  const editionId = record.editionId;
  const expected = made.reverse();
  for (const where of [{}, { sectionId: section.id }, { topicId: topic.id }, { bylineId: byline.id }]) {
    const first = await listLatest({ editionId, ...where, take: 3 });
    const second = await listLatest({ editionId, ...where, take: 2, after: first.at(-1)?.id });
    expect([...first, ...second].map((teaser) => teaser.id)).toEqual(expected);
  }
});

test("of several sections: one list, page by page, each page a read of each section's index", async () => {
  const { editionId } = record;
  const sections = await Promise.all(
    ["north", "south", "west"].map((slug) => db().section.create({ data: { editionId, slug, name: slug } })),
  );
  const made: string[] = [];
  for (const n of [0, 1, 2, 0, 1, 2, 0])
    made.push((await article(`r${made.length}`, { sectionId: sections[n]!.id })).id);
  const sectionIds = sections.map((section) => section.id);
  const first = await listLatest({ editionId, sectionIds, take: 4 });
  const second = await listLatest({ editionId, sectionIds, take: 4, after: first.at(-1)?.id });
  expect([...first, ...second].map((teaser) => teaser.id)).toEqual(made.reverse());
  expect(await statementsOf(() => listLatest({ editionId, sectionIds, take: 4 }))).toHaveLength(1);
});

test("after a story nobody knows, and after one that was never out, comes nothing; after a withdrawn one it goes on", async () => {
  const { editionId } = record;
  const [older, newer] = [await article("mark-older"), await article("mark-newer")];
  const draft = await article("mark-draft", { state: "DRAFT", firstPublishedAt: null });
  const after = async (id: string) => (await listLatest({ editionId, take: 1, after: id })).map((teaser) => teaser.id);
  expect(await after("00000000-0000-0000-0000-000000000000")).toEqual([]);
  expect(await after(draft.id)).toEqual([]);
  await db().article.update({
    where: { id: newer.id },
    data: { state: "WITHDRAWN", withdrawnAt: new Date(), withdrawnReason: "No." },
  });
  expect(await after(newer.id)).toEqual([older.id]);
});

test("a name with two roles over a story lists it once", async () => {
  const byline = await db().byline.create({ data: { editionId: record.editionId, slug: "cy", name: "Cy" } });
  const { id } = await article("both");
  const roles = ["WORDS", "PHOTOGRAPHS"] as const;
  await db().articleByline.createMany({ data: roles.map((role) => ({ articleId: id, bylineId: byline.id, role })) });
  const found = await listLatest({ editionId: record.editionId, bylineId: byline.id, take: 5 });
  expect(found.map((teaser) => teaser.id)).toEqual([id]);
});

test("by id: in the order given, published ones alone, with the files a card needs", async () => {
  const hero = await picture("card");
  const one = await article("one", { heroImageId: hero.id });
  const two = await article("two");
  const three = await article("three", { state: "DRAFT" });
  const teasers = await listTeasers([two.id, three.id, one.id]);
  expect(teasers.map((teaser) => teaser.id)).toEqual([two.id, one.id]);
  expect(teasers[1]?.picture?.files.map((file) => file.width)).toEqual([640]);
});

test("each is one statement, and so is a story; a miss is two", async () => {
  const { editionId, ferries, ada } = record;
  await article("counted", { topics: [ferries.id], bylines: [ada.id] });
  expect(await statementsOf(() => listLatest({ editionId, take: 5 }))).toHaveLength(1);
  expect(await statementsOf(() => listTeasers([ferries.id]))).toHaveLength(1);
  expect(await statementsOf(() => getStory("en", "counted"))).toHaveLength(1);
  expect(await statementsOf(() => getStory("en", "never-was"))).toHaveLength(2);
  expect(await statementsOf(() => getFrame("en"))).toHaveLength(1);
  expect(await statementsOf(() => getSectionPage("en", "harbour"))).toHaveLength(1);
  expect(await statementsOf(() => getTopicPage("en", "ferries"))).toHaveLength(1);
  expect(await statementsOf(() => getBylinePage("en", "ada-quay"))).toHaveLength(1);
});

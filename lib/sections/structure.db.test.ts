import { beforeAll, expect, test } from "vitest";
import { openEdition, picture, ticksOf } from "@/lib/articles/testing/record";
import { closeByline } from "@/lib/bylines/commands/close-byline";
import { openByline } from "@/lib/bylines/commands/open-byline";
import { listBylinesForDesk } from "@/lib/bylines/queries/for-desk";
import { db } from "@/lib/db/client";
import type { Outcome } from "@/lib/outcome";
import { closeSection } from "@/lib/sections/commands/close-section";
import { openSection } from "@/lib/sections/commands/open-section";
import { orderSections } from "@/lib/sections/commands/order-sections";
import { reviseSection } from "@/lib/sections/commands/revise-section";
import { listSectionsForDesk } from "@/lib/sections/queries/for-desk";
import type { Actor } from "@/lib/staff/permissions";
import { mergeTopics } from "@/lib/topics/commands/merge-topics";
import { openTopic } from "@/lib/topics/commands/open-topic";
import { reviseTopic } from "@/lib/topics/commands/revise-topic";
import { getTopicPage } from "@/lib/topics/queries";

const editor: Actor = { id: "staff:1", name: "Ed", role: "EDITOR" };
const author: Actor = { id: "staff:2", name: "Al", role: "AUTHOR" };
const plain = { description: "", color: "teal", parentId: null } as const;
const unsaid = { kind: "PERSON" as const, title: "", bio: "", sameAs: [], imageId: null, staffId: null };

let room: Awaited<ReturnType<typeof openEdition>>;
beforeAll(async () => {
  room = await openEdition();
});

const idOf = (outcome: Outcome<{ id: string }>) => {
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.value.id;
};
const open = async (name: string, parentId: string | null = null) =>
  idOf(await openSection(editor, { ...plain, editionId: room.editionId, name, parentId }));
const names = async () => (await listSectionsForDesk(editor, room.editionId)).map(({ name }) => name);

test("sections are opened under one another, put in order and closed, and the navigation follows", async () => {
  const { editionId, harbour } = room;
  const town = await open("Town");
  const market = await open("Market", town);
  const school = await open("School", town);
  expect(await names()).toEqual(["Harbour", "Town", "Market", "School"]);

  const [tick] = await ticksOf(() => orderSections(editor, { editionId, ids: [town, harbour.id] }));
  expect(tick?.tags).toEqual([`frame:${editionId}`]);
  await orderSections(editor, { editionId, ids: [school, market] });
  expect(await names()).toEqual(["Town", "School", "Market", "Harbour"]);
  expect(await orderSections(editor, { editionId, ids: [town] })).toMatchObject({ ok: false });

  const deeper = { ...plain, editionId, name: "Too deep", parentId: market };
  expect(await openSection(editor, deeper)).toMatchObject({ ok: false, refusal: { field: "parentId" } });
  for (const parentId of [town, harbour.id]) {
    expect(await reviseSection(editor, { ...plain, id: town, name: "Town", parentId })).toMatchObject({ ok: false });
  }
  expect(await closeSection(editor, { id: town })).toMatchObject({ ok: false });
  expect(await closeSection(editor, { id: market })).toMatchObject({ ok: true });
  expect(await names()).toEqual(["Town", "School", "Harbour"]);
});

test("a section with stories cannot be closed, and its address cannot be taken", async () => {
  await room.article("a-ship");
  expect(await closeSection(editor, { id: room.harbour.id })).toMatchObject({
    refusal: { message: "1 articles stand in this section: move them first." },
  });
  const taken = { ...plain, editionId: room.editionId, name: "Port", slug: "harbour" };
  expect(await openSection(editor, taken)).toMatchObject({ ok: false, refusal: { field: "slug" } });
});

test("who may not change what stories stand on is refused and shown nothing", async () => {
  const wish = { ...plain, editionId: room.editionId, name: "Mine" };
  expect(await openSection(author, wish)).toMatchObject({ ok: false });
  expect(await listSectionsForDesk(author, room.editionId)).toEqual([]);
  expect((await listBylinesForDesk(author, { editionId: room.editionId })).bylines).toEqual([]);
});

test.each([
  ["EDITOR", true, true],
  ["SECTION_EDITOR", false, true],
  ["AUTHOR", false, true],
  ["CONTRIBUTOR", false, false],
  ["PHOTO_EDITOR", false, false],
  ["NEWSLETTER_EDITOR", false, false],
] as const)(
  "from where a story needs them %s opens a section: %s, a topic and a byline: %s",
  async (role, opens, names) => {
    const actor: Actor = { id: "staff:3", name: role, role };
    const wish = { editionId: room.editionId, name: `Of ${role}` };
    expect(await openSection(actor, { ...plain, ...wish })).toMatchObject({ ok: opens });
    expect(await openTopic(actor, { ...wish, description: "" })).toMatchObject({ ok: names });
    expect(await openByline(actor, { ...unsaid, ...wish })).toMatchObject({ ok: names });
  },
);

test("an author's new byline goes without an account: that would make stories somebody's", async () => {
  const { id: staffId } = await db().staff.create({ data: { email: "al@quay.test", name: "Al", role: "AUTHOR" } });
  const wish = { ...unsaid, editionId: room.editionId, name: "Al", staffId };
  expect(await openByline(author, wish)).toMatchObject({ ok: false, refusal: { field: "staffId" } });
  expect(await openByline(editor, wish)).toMatchObject({ ok: true });
});

test("of two topics that are one, the other's stories move and its address leads on", async () => {
  const { editionId, ferries } = room;
  const boats = idOf(await openTopic(editor, { editionId, name: "Boats", description: "" }));
  const both = await room.article("both", { topics: [ferries.id, boats] });
  const one = await room.article("one", { topics: [boats] });
  expect(await mergeTopics(editor, { id: boats, intoId: boats })).toMatchObject({ ok: false });
  const [tick] = await ticksOf(() => mergeTopics(editor, { id: boats, intoId: ferries.id }));
  expect(tick?.tags).toEqual(expect.arrayContaining(["site", `topic-list:${ferries.id}`]));
  const links = await db().articleTopic.findMany({ where: { articleId: { in: [both.id, one.id] } } });
  expect(links.map(({ topicId }) => topicId)).toEqual([ferries.id, ferries.id]);
  expect((await getTopicPage("en", "boats")).found).toEqual({ is: "moved", to: "/topics/ferries" });
});

test("a byline needs a picture and an account that are there, and stays while it stands over a story", async () => {
  const { editionId, ada } = room;
  const missing = "0193f3a0-0000-7000-8000-000000000000";
  for (const field of ["imageId", "staffId"]) {
    expect(await openByline(editor, { ...unsaid, editionId, name: "Bea", [field]: missing })).toMatchObject({
      refusal: { field },
    });
  }
  const first = idOf(await openByline(editor, { ...unsaid, editionId, name: "Bea" }));
  idOf(await openByline(editor, { ...unsaid, editionId, name: "Bea" }));
  const { bylines } = await listBylinesForDesk(editor, { editionId, q: "bea" });
  expect(bylines.map(({ slug }) => slug)).toEqual(["bea", "bea-2"]);
  await room.article("by-ada", { bylines: [ada.id] });
  expect(await closeByline(editor, { id: ada.id })).toMatchObject({ ok: false });
  expect(await closeByline(editor, { id: first })).toMatchObject({ ok: true });
});

test("a section and a topic are given a picture that is there, and keep it when nothing is said of it", async () => {
  const { editionId } = room;
  const { id: imageId } = await picture("quay");
  const missing = "0193f3a0-0000-7000-8000-000000000000";
  const wish = { ...plain, editionId, name: "Quays" };
  expect(await openSection(editor, { ...wish, imageId: missing })).toMatchObject({ refusal: { field: "imageId" } });
  const section = idOf(await openSection(editor, { ...wish, imageId }));
  await reviseSection(editor, { ...plain, id: section, name: "Piers" });
  expect(await db().section.findUnique({ where: { id: section } })).toMatchObject({ name: "Piers", imageId });
  await reviseSection(editor, { ...plain, id: section, name: "Piers", imageId: null });
  expect(await db().section.findUnique({ where: { id: section } })).toMatchObject({ imageId: null });
  const words = { name: "Quays", description: "" };
  const topic = idOf(await openTopic(editor, { ...words, editionId }));
  expect(await reviseTopic(editor, { ...words, id: topic, imageId: missing })).toMatchObject({
    refusal: { field: "imageId" },
  });
  await reviseTopic(editor, { ...words, id: topic, imageId });
  expect(await db().topic.findUnique({ where: { id: topic } })).toMatchObject({ imageId });
});

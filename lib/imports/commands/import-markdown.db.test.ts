import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { publish } from "@/lib/articles/commands/publish";
import { restoreToDraft } from "@/lib/articles/commands/restore-to-draft";
import { revise } from "@/lib/articles/commands/revise";
import { withdraw } from "@/lib/articles/commands/withdraw";
import { getStory } from "@/lib/articles/queries";
import { ticksOf } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { importMarkdown, type Wanted } from "@/lib/imports/commands/import-markdown";
import { storyFolder } from "@/lib/imports/testing/folder";
import { system, type Actor } from "@/lib/staff/permissions";

const SLUG = "port-ambers-last-night-ferry-sails-on-sunday";
const house = system("import");
const now = new Date("2026-03-01T12:00:00Z");
let files: Awaited<ReturnType<typeof storyFolder>>;

beforeAll(async () => {
  const edition = { isDefault: true, language: "en", title: "The Amber Courier", timeZone: "Europe/Lisbon" };
  await db().edition.create({ data: { ...edition, code: "en" } });
  await db().edition.create({ data: { ...edition, code: "he", isDefault: false, language: "he", direction: "RTL" } });
  files = await storyFolder();
});
afterAll(() => files.remove());
beforeEach(() => files.restore());

async function run(more: Partial<Wanted> = {}, at = now) {
  const outcome = await importMarkdown(house, { path: files.path, ...more }, at);
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.value;
}
const story = async (edition = "en") => {
  const { found } = await getStory(edition, SLUG);
  if (found.is !== "found") throw new Error(found.is);
  return found.value;
};
const revisions = (articleId: string) => db().articleRevision.count({ where: { articleId } });

test("files the whole story, live at its own time", async () => {
  expect(await run()).toMatchObject({ deed: "filed", live: true, path: `/articles/${SLUG}` });
  const found = await story();
  expect(found).toMatchObject({
    headline: "Port Amber’s last night ferry sails on Sunday, and nobody has said what comes after",
    dek: "The harbour board blames the price of fuel; the islanders blame the harbour board",
    publishedAt: "2026-02-20T15:45:00.000Z",
    revisedAt: null,
    section: { name: "Harbour", slug: "harbour" },
    byline: "The Amber Courier Staff",
    bylines: [
      { kind: "TEAM", role: "WORDS", bio: "The Amber Courier Staff is a team of reporters in Port Amber." },
      {
        name: "Ines Calder",
        kind: "CONTRIBUTOR",
        role: "PHOTOGRAPHS",
        title: "Photographer",
        path: "/staff/ines-calder",
      },
    ],
    topics: [{ name: "Ferries" }, { name: "Harbour Board", slug: "harbour-board" }, { name: "Islands" }],
    picture: {
      alt: "A white ferry at a quay under lamps",
      caption: "The Gannet at her berth in Port Amber, on the evening of February 18, 2026.",
      credit: "Ines Calder/Amber Pictures",
      width: 640,
    },
  });
  expect(found.body).toHaveLength(14);
  const figure = found.body.find((block) => block.type === "figure");
  expect(found.pictures[figure?.attrs.imageId ?? ""]).toMatchObject({
    alt: "Empty seats in a ferry’s saloon",
    credit: "Ines Calder/Amber Pictures",
  });
});

test("the same file again changes nothing, whatever the desk did since", async () => {
  const { id } = await run();
  const before = await revisions(id);
  expect(await ticksOf(async () => expect((await run()).deed).toBe("unchanged"))).toEqual([]);
  const { version, sectionId } = await db().article.findUniqueOrThrow({ where: { id } });
  const body = [{ type: "paragraph" as const, content: [{ type: "text" as const, text: "By the desk." }] }];
  const draft = { headline: "By the desk", language: "en", sectionId, body, kicker: "Exclusive", sensitive: true };
  expect(await revise(house, { id, version, draft }, now)).toMatchObject({ ok: true });
  expect((await run()).deed).toBe("unchanged");
  expect((await story()).headline).toBe("By the desk");
  expect(await revisions(id)).toBe(before + 1);
});

test("a changed file revises its story, keeps what no file says, and its first time", async () => {
  const { id } = await run();
  await files.edit("The board meets again on March 3.", "The board meets again on March 4.");
  const ticks = await ticksOf(async () => expect((await run()).deed).toBe("revised"));
  expect(ticks.flatMap((tick) => tick.tags)).toContain(`article:${id}`);
  const found = await story();
  expect(found).toMatchObject({
    publishedAt: "2026-02-20T15:45:00.000Z",
    revisedAt: null,
    kicker: "Exclusive",
    sensitive: true,
  });
  await files.edit("language: en", "language: en\nchange: update");
  await run();
  expect((await story()).revisedAt).toBe(now.toISOString());
  expect(await db().image.count()).toBe(2);
});

test("with --draft nobody sees it; without, the same file then goes live", async () => {
  await files.edit(`slug: ${SLUG}`, "slug: later");
  const { id } = await run({ draft: true });
  expect((await getStory("en", "later")).found.is).toBe("absent");
  expect(await run({ draft: true })).toMatchObject({ deed: "unchanged", live: false });
  expect(await run()).toMatchObject({ id, live: true });
  expect((await getStory("en", "later")).found.is).toBe("found");
  expect(await run({ draft: true })).toMatchObject({ deed: "unchanged", live: true });
});

test("another edition has a story, sections and names of its own", async () => {
  expect(await run({ edition: "he" })).toMatchObject({ deed: "filed", path: `/he/articles/${SLUG}` });
  expect((await story("he")).section.path).toBe("/he/sections/harbour");
  expect(await importMarkdown(house, { path: files.path, edition: "xx" }, now)).toEqual({
    ok: false,
    refusal: { message: "There is no edition xx." },
  });
});

test("does not bring back a withdrawn story, nor take over one filed at the desk", async () => {
  await files.edit(`slug: ${SLUG}`, "slug: withdrawn-one");
  const { id } = await run();
  await withdraw(house, { id, reason: "It was untrue." }, now);
  expect(await importMarkdown(house, { path: files.path }, now)).toMatchObject({
    ok: false,
    refusal: { message: expect.stringContaining("withdrawn") },
  });
  await restoreToDraft(house, { id }, now);
  await db().article.update({ where: { id }, data: { sourceKey: null } });
  await publish(house, { id }, now);
  const counts = await rows();
  const outcome = await importMarkdown(house, { path: files.path }, now);
  expect(outcome).toMatchObject({ ok: false, refusal: { field: "slug" } });
  expect(await rows()).toEqual(counts);
});

test("refuses a time to come, but takes it as a draft", async () => {
  await files.edit(
    `slug: ${SLUG}\npublished: 2026-02-20T17:45:00+02:00`,
    "slug: to-come\npublished: 2026-04-01T00:00:00Z",
  );
  const outcome = await importMarkdown(house, { path: files.path }, now);
  expect(outcome).toMatchObject({
    refusal: { message: "story.md, published: expected a time that has passed, or --draft" },
  });
  expect((await run({ draft: true })).live).toBe(false);
});

describe("what cannot be finished is undone whole", () => {
  test("a picture that was taken down", async () => {
    await files.edit(`section: Harbour\nslug: ${SLUG}`, "section: Never Opened\nslug: undone");
    await db().image.updateMany({ data: { takenDownAt: now } });
    const counts = await rows();
    const outcome = await importMarkdown(house, { path: files.path }, now);
    await db().image.updateMany({ data: { takenDownAt: null } });
    expect(outcome).toMatchObject({ ok: false });
    expect(await rows()).toEqual(counts);
  });

  test("a person who may not", async () => {
    const author: Actor = { id: "command:author", name: "Ada", role: "AUTHOR" };
    expect(await importMarkdown(author, { path: files.path }, now)).toMatchObject({ ok: false });
  });
});

async function rows() {
  return Promise.all([
    db().article.count(),
    db().section.count(),
    db().topic.count(),
    db().byline.count(),
    db().image.count(),
    db().outbox.count(),
    db().auditEvent.count(),
  ]);
}

import { beforeAll, describe, expect, test } from "vitest";
import { file } from "@/lib/articles/commands/file";
import { publish } from "@/lib/articles/commands/publish";
import { revise } from "@/lib/articles/commands/revise";
import { withdraw } from "@/lib/articles/commands/withdraw";
import { getStory } from "@/lib/articles/queries";
import type { ChangeInput, DraftInput } from "@/lib/articles/schema";
import { openEdition, ticksOf } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { system, type Actor } from "@/lib/staff/permissions";

const house = system("test");
const author: Actor = { id: "command:author", name: "Ada", role: "AUTHOR" };
const editor: Actor = { id: "command:editor", name: "Eve", role: "EDITOR" };
const now = new Date("2026-03-01T12:00:00Z");
const later = new Date("2026-03-02T12:00:00Z");

let record: Awaited<ReturnType<typeof openEdition>>;
beforeAll(async () => {
  record = await openEdition();
});

const draft = (headline: string, more: Partial<DraftInput> = {}): DraftInput => ({
  headline,
  language: "en",
  sectionId: record.harbour.id,
  body: [{ type: "paragraph", content: [{ type: "text", text: "The ferry came late." }] }],
  ...more,
});

async function filed(headline: string, live = true) {
  const outcome = await file(house, { editionId: record.editionId, draft: draft(headline) }, now);
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  const { id, slug, version } = outcome.value;
  if (!live) return { id, slug, version };
  await publish(house, { id }, now);
  return { id, slug, version: version + 1 };
}

async function saved(id: string, more: Partial<DraftInput>, change?: ChangeInput, actor = house) {
  const { version, headline } = await db().article.findUniqueOrThrow({ where: { id } });
  return revise(actor, { id, version, draft: draft(headline, more), change }, later);
}

async function storyAt(slug: string) {
  const { found } = await getStory("en", slug);
  if (found.is !== "found") throw new Error(`${slug} is ${found.is}`);
  return found.value;
}

test("a save over somebody else's is refused and changes nothing", async () => {
  const { id, version } = await filed("Two at once");
  const save = (dek: string) => revise(house, { id, version, draft: draft("Two at once", { dek }) }, later);
  const outcomes = await Promise.all([save("one"), save("two")]);
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({ refusal: { field: "version" } });
  expect((await db().article.findUniqueOrThrow({ where: { id } })).version).toBe(version + 1);
});

describe("a live story", () => {
  test("ticks its address and the lists it leaves and enters", async () => {
    const { id, slug } = await filed("On the move");
    const town = await db().section.create({ data: { editionId: record.editionId, slug: "town", name: "Town" } });
    const [tick] = await ticksOf(() => saved(id, { sectionId: town.id }));
    expect(tick?.tags).toEqual(
      [
        `section-list:${town.id}`,
        `section-list:${record.harbour.id}`,
        `article:${id}`,
        `lists:${record.editionId}`,
        `slug:${record.editionId}:${slug}`,
      ].sort(),
    );
  });

  test("says 'updated' only after a substantive change", async () => {
    const { id, slug } = await filed("A small thing");
    await saved(id, { dek: "A comma" }, { kind: "MINOR" });
    expect((await storyAt(slug)).revisedAt).toBeNull();
    await saved(id, { dek: "News" }, { kind: "UPDATE" });
    expect(await storyAt(slug)).toMatchObject({
      revisedAt: later.toISOString(),
      publishedAt: now.toISOString(),
      corrections: [],
    });
  });

  test("a correction needs its words, and shows them", async () => {
    const { id, slug } = await filed("A wrong thing");
    expect(await saved(id, {}, { kind: "CORRECTION" })).toMatchObject({ ok: false, refusal: { field: "text" } });
    const text = "It left at seven, not at six.";
    const [tick] = await ticksOf(() => saved(id, {}, { kind: "CORRECTION", text }));
    expect(tick?.tags).toContain(`corrections:${record.editionId}`);
    const corrections = [{ kind: "CORRECTION", text, at: later.toISOString() }];
    expect(await storyAt(slug)).toMatchObject({ revisedAt: later.toISOString(), corrections });
  });

  test("every published state is kept, with what kind of change it was", async () => {
    const { id } = await filed("Kept");
    await saved(id, { dek: "One" });
    await saved(id, { dek: "Two" }, { kind: "UPDATE" });
    const revisions = await db().articleRevision.findMany({ where: { articleId: id }, orderBy: { number: "asc" } });
    expect(revisions.map(({ state, change }) => [state, change])).toEqual([
      ["DRAFT", null],
      ["PUBLISHED", null],
      ["PUBLISHED", "MINOR"],
      ["PUBLISHED", "UPDATE"],
    ]);
    expect(revisions[2]?.snapshot).toMatchObject({ dek: "One" });
  });

  test("stays fit to be read, and is changed only by those who may publish there", async () => {
    const { id } = await filed("Guarded");
    expect(await saved(id, { body: [] })).toMatchObject({ ok: false, refusal: { field: "body" } });
    expect(await saved(id, { sectionId: null })).toMatchObject({ ok: false, refusal: { field: "sectionId" } });
    expect(await saved(id, { embargoUntil: "2030-01-01T00:00:00Z" })).toMatchObject({ ok: false });
    expect(await saved(id, {}, {}, author)).toMatchObject({ ok: false });
    const elsewhere: Actor = { ...author, role: "SECTION_EDITOR", sections: [record.harbour.id] };
    const shore = await db().section.create({ data: { editionId: record.editionId, slug: "shore", name: "Shore" } });
    expect(await saved(id, { sectionId: shore.id }, {}, elsewhere)).toMatchObject({ ok: false });
    expect(await saved(id, {}, {}, elsewhere)).toMatchObject({ ok: true });
  });
});

describe("a draft", () => {
  test("ticks nothing, folds saves close together, and cannot be corrected", async () => {
    const { id, slug, version } = await filed("Quiet", false);
    const ticks = await ticksOf(async () => {
      await revise(editor, { id, version, draft: draft("Quiet", { dek: "One" }) }, new Date());
      await revise(
        editor,
        { id, version: version + 1, draft: draft("Quiet", { dek: "Two", slug: "quieter" }) },
        new Date(),
      );
    });
    expect(ticks).toEqual([]);
    expect(await db().articleRevision.findMany({ where: { articleId: id } })).toMatchObject([
      { snapshot: { dek: "Two" } },
    ]);
    expect(await db().redirect.count({ where: { path: `/articles/${slug}` } })).toBe(0);
    const wrong = { kind: "CORRECTION", text: "No" } as const;
    expect(await saved(id, {}, wrong)).toMatchObject({ ok: false, refusal: { field: "change.kind" } });
  });
});

describe("a new address", () => {
  const answer = async (slug: string) => (await getStory("en", slug)).found;

  test("the old one leads to it, however often it moved; going back ends that", async () => {
    const { id } = await filed("Name one");
    await saved(id, { slug: "name-two" });
    const [tick] = await ticksOf(() => saved(id, { slug: "name-three" }));
    const to = { is: "moved", to: "/articles/name-three" };
    expect([await answer("name-one"), await answer("name-two")]).toEqual([to, to]);
    expect(tick?.tags).toEqual(
      expect.arrayContaining([`slug:${record.editionId}:name-two`, `slug:${record.editionId}:name-three`]),
    );
    await saved(id, { slug: "name-one" });
    expect((await answer("name-one")).is).toBe("found");
    expect(await answer("name-three")).toEqual({ is: "moved", to: "/articles/name-one" });
    expect(await db().redirect.count({ where: { path: "/articles/name-one" } })).toBe(0);
  });

  test("one that was left can be taken: it leads on until the new story is live, then belongs to it", async () => {
    const first = await filed("Good name");
    await saved(first.id, { slug: "better-name" });
    const second = await filed("Good name", false);
    expect(second.slug).toBe("good-name");
    expect(await answer("good-name")).toEqual({ is: "moved", to: "/articles/better-name" });
    await publish(house, { id: second.id }, now);
    expect((await storyAt("good-name")).id).toBe(second.id);
    expect(await saved(first.id, { slug: "good-name" })).toMatchObject({ ok: false, refusal: { field: "slug" } });
    await saved(second.id, { slug: "best-name" });
    expect(await answer("good-name")).toEqual({ is: "moved", to: "/articles/best-name" });
  });

  test("an old address of a withdrawn story is gone, not moved", async () => {
    const { id } = await filed("Old lie");
    await saved(id, { slug: "new-lie" });
    await withdraw(house, { id, reason: "A lie." }, later);
    expect(await answer("old-lie")).toEqual({ is: "gone", reason: "A lie." });
  });
});

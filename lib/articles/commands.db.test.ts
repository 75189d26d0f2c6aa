import { beforeAll, describe, expect, test } from "vitest";
import { file } from "@/lib/articles/commands/file";
import { doDue } from "@/lib/articles/commands/due";
import { goLive } from "@/lib/articles/commands/go-live";
import { publish } from "@/lib/articles/commands/publish";
import { restoreToDraft } from "@/lib/articles/commands/restore-to-draft";
import { schedule } from "@/lib/articles/commands/schedule";
import { submit } from "@/lib/articles/commands/submit";
import { withdraw } from "@/lib/articles/commands/withdraw";
import { getStory } from "@/lib/articles/queries";
import type { DraftInput } from "@/lib/articles/schema";
import { openEdition, picture, ticksOf } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { system, type Actor } from "@/lib/staff/permissions";

const house = system("test");
const author: Actor = { id: "command:author", name: "Ada", role: "AUTHOR" };
const now = new Date("2026-03-01T12:00:00Z");

let record: Awaited<ReturnType<typeof openEdition>>;
beforeAll(async () => {
  record = await openEdition();
});

const body: DraftInput["body"] = [{ type: "paragraph", content: [{ type: "text", text: "The ferry came late." }] }];
const draft = (headline: string, more: Partial<DraftInput> = {}): DraftInput => ({
  headline,
  language: "en",
  sectionId: record.harbour.id,
  topicIds: [record.ferries.id],
  bylines: [{ bylineId: record.ada.id }],
  body,
  ...more,
});

async function filed(headline: string, more?: Partial<DraftInput>) {
  const outcome = await file(house, { editionId: record.editionId, draft: draft(headline, more) }, now);
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.value;
}
const answer = async (slug: string) => (await getStory("en", slug)).found.is;

describe("file", () => {
  test("keeps the draft with all that hangs on it, a first revision and an audit event; readers see nothing", async () => {
    const hero = await picture("filed-hero");
    const inside = await picture("filed-inside");
    const figure = { type: "figure" as const, attrs: { imageId: inside.id, caption: "", credit: "", alt: "" } };
    const { id, slug } = await filed("The Ferry Is Late", {
      hero: { imageId: hero.id },
      body: [...(body ?? []), figure],
    });
    expect(slug).toBe("the-ferry-is-late");
    const include = { bylines: true, topics: true, imageUses: true, revisions: true };
    const row = await db().article.findUniqueOrThrow({ where: { id }, include });
    expect(row).toMatchObject({ state: "DRAFT", words: 4, bodyText: "The ferry came late.", version: 1 });
    expect(row.bylines).toMatchObject([{ bylineId: record.ada.id, role: "WORDS" }]);
    expect(row.topics).toMatchObject([{ topicId: record.ferries.id }]);
    expect(row.imageUses.map((use) => [use.place, use.imageId]).sort()).toEqual([
      ["BODY", inside.id],
      ["HERO", hero.id],
    ]);
    expect(row.revisions).toMatchObject([{ number: 1, state: "DRAFT", snapshot: { headline: "The Ferry Is Late" } }]);
    expect(await db().auditEvent.findMany({ where: { subjectId: id } })).toMatchObject([
      { deed: "article.file", actor: house.id },
    ]);
    expect(await answer(slug)).toBe("absent");
  });

  test("makes slugs free by number, but never changes a chosen one", async () => {
    expect((await filed("Twice")).slug).toBe("twice");
    expect((await filed("Twice")).slug).toBe("twice-2");
    const chosen = await file(house, { editionId: record.editionId, draft: draft("Other", { slug: "twice" }) });
    expect(chosen).toEqual({ ok: false, refusal: { message: "Another story has the slug twice.", field: "slug" } });
  });

  test("two at once never take the same address", async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => filed("At once")));
    expect(new Set(made.map((one) => one.slug)).size).toBe(5);
  });

  const nowhere = "00000000-0000-7000-8000-000000000000";
  test.each<[string, Partial<DraftInput>, string]>([
    ["no headline", { headline: " " }, "headline"],
    ["a headline of two lines", { headline: "One\nTwo" }, "headline"],
    ["a NUL", { dek: "a\u0000b" }, "dek"],
    ["half a surrogate pair", { body: [{ type: "paragraph", content: [{ type: "text", text: "\ud800" }] }] }, "body"],
    ["no language", { language: "Klingon language" }, "language"],
    ["a slug with a slash", { slug: "a/b" }, "slug"],
    ["a slug in capitals", { slug: "Ferry" }, "slug"],
    ["a headline no address can be made from", { headline: "?!" }, "slug"],
    ["an unknown block", { body: [{ type: "script" } as never] }, "body"],
    [
      "a javascript link",
      {
        body: [
          {
            type: "paragraph",
            content: [{ type: "text", text: "x", marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] }],
          },
        ],
      },
      "body",
    ],
    ["an unknown key", { html: "<p>" } as never, ""],
    ["an unknown section", { sectionId: nowhere }, "sectionId"],
    ["an unknown byline", { bylines: [{ bylineId: nowhere }] }, "bylines"],
    ["an unknown topic", { topicIds: [nowhere] }, "topicIds"],
    ["an unknown picture", { hero: { imageId: nowhere } }, "hero"],
    ["an unknown related story", { relatedIds: [nowhere] }, "relatedIds"],
  ])("refuses %s, and leaves nothing", async (_, wrong, field) => {
    const before = await db().article.count();
    const outcome = await file(house, { editionId: record.editionId, draft: draft("Wrong", wrong) });
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.refusal.field ?? "").toMatch(new RegExp(`^${field}`));
    expect(await db().article.count()).toBe(before);
  });

  test("refuses those who may not write", async () => {
    const reader: Actor = { id: "staff:1", name: "N", role: "NEWSLETTER_EDITOR" };
    expect(await file(reader, { editionId: record.editionId, draft: draft("No") })).toMatchObject({ ok: false });
  });
});

describe("publish", () => {
  test("puts it before readers, ticks its address and lists, keeps what was published", async () => {
    const { id, slug } = await filed("Now live");
    const ticks = await ticksOf(() => publish(house, { id }, now));
    expect(await answer(slug)).toBe("found");
    expect(ticks).toEqual([
      {
        hard: false,
        tags: [
          `article:${id}`,
          `byline-list:${record.ada.id}`,
          `lists:${record.editionId}`,
          `section-list:${record.harbour.id}`,
          `slug:${record.editionId}:${slug}`,
          `topic-list:${record.ferries.id}`,
        ],
      },
    ]);
    const revisions = await db().articleRevision.findMany({ where: { articleId: id }, orderBy: { number: "asc" } });
    expect(revisions.map((revision) => revision.state)).toEqual(["DRAFT", "PUBLISHED"]);
  });

  test("an earlier time is for imports alone, and a later one for nobody", async () => {
    const { id } = await filed("Long ago");
    const editor: Actor = { id: "command:editor", name: "Eve", role: "EDITOR" };
    const publishedAt = new Date("2020-01-01T08:00:00Z");
    expect(await publish(editor, { id, publishedAt }, now)).toMatchObject({
      ok: false,
      refusal: { field: "publishedAt" },
    });
    const later = { id, publishedAt: new Date("2027-01-01T00:00:00Z") };
    expect(await publish(house, later, now)).toMatchObject({ ok: false, refusal: { field: "publishedAt" } });
    expect(await publish(house, { id, publishedAt }, now)).toMatchObject({ ok: true, value: { publishedAt } });
  });

  test.each<[string, Partial<DraftInput>, string]>([
    ["without a section", { sectionId: null }, "sectionId"],
    ["without a text", { body: [] }, "body"],
    ["under embargo", { embargoUntil: "2026-03-01T12:00:01Z" }, "embargoUntil"],
  ])("refuses a story %s, and ticks nothing", async (_, lack, field) => {
    const { id, slug } = await filed(`Not fit ${field}`, lack);
    const ticks = await ticksOf(async () => {
      expect(await publish(house, { id }, now)).toMatchObject({ ok: false, refusal: { field } });
    });
    expect(ticks).toEqual([]);
    expect(await answer(slug)).toBe("absent");
  });

  test("refuses authors, editors of other sections, stale versions and what is published already", async () => {
    const { id, version } = await filed("Whose");
    expect(await publish(author, { id }, now)).toMatchObject({ ok: false });
    const elsewhere: Actor = { id: "command:se", name: "S", role: "SECTION_EDITOR", sections: ["other"] };
    expect(await publish(elsewhere, { id }, now)).toMatchObject({ ok: false });
    expect(await publish(house, { id, version: version + 1 }, now)).toMatchObject({
      ok: false,
      refusal: { field: "version" },
    });
    const here: Actor = { ...elsewhere, sections: [record.harbour.id] };
    expect(await publish(here, { id, version }, now)).toMatchObject({ ok: true });
    expect(await publish(house, { id }, now)).toMatchObject({ ok: false, refusal: { field: "state" } });
  });
});

describe("on the way there and back", () => {
  test("submit, schedule, and due: live at its time, not before", async () => {
    const { id, slug } = await filed("In good time");
    expect(await submit(house, { id }, now)).toMatchObject({ ok: true });
    expect(await schedule(house, { id, at: now }, now)).toMatchObject({ ok: false, refusal: { field: "at" } });
    const at = new Date("2026-03-01T13:00:00Z");
    expect(await schedule(author, { id, at }, now)).toMatchObject({ ok: false });
    expect(await schedule(house, { id, at }, now)).toMatchObject({ ok: true });
    const due = { id, deed: "publish", at } as const;
    expect(await doDue(house, due, now)).toEqual({ ok: true, value: false });
    expect(await answer(slug)).toBe("absent");
    expect(await doDue(house, due, at)).toEqual({ ok: true, value: true });
    expect(await doDue(house, due, at)).toEqual({ ok: true, value: false });
    expect(await answer(slug)).toBe("found");
  });

  test("a time before the embargo ends is refused", async () => {
    const { id } = await filed("Embargoed", { embargoUntil: "2026-03-02T00:00:00Z" });
    expect(await schedule(house, { id, at: new Date("2026-03-01T23:59:59Z") }, now)).toMatchObject({ ok: false });
    expect(await schedule(house, { id, at: new Date("2026-03-02T00:00:00Z") }, now)).toMatchObject({ ok: true });
    expect(await restoreToDraft(house, { id }, now)).toMatchObject({ ok: true });
    expect(await db().article.findUnique({ where: { id } })).toMatchObject({ state: "DRAFT", scheduledFor: null });
  });

  test("withdraw tells why and ticks hard; going live brings it back with its time; a draft again is absent", async () => {
    const { id, slug } = await filed("Was wrong");
    await publish(house, { id }, now);
    expect(await withdraw(house, { id, reason: "  " }, now)).toMatchObject({ ok: false, refusal: { field: "reason" } });
    expect(await withdraw(author, { id, reason: "No" }, now)).toMatchObject({ ok: false });
    const ticks = await ticksOf(() => withdraw(house, { id, reason: "It was untrue." }, now));
    expect(ticks).toMatchObject([{ hard: true }]);
    expect(ticks[0]?.tags).toEqual(
      expect.arrayContaining([
        "site",
        `article:${id}`,
        `slug:${record.editionId}:${slug}`,
        `lists:${record.editionId}`,
      ]),
    );
    expect((await getStory("en", slug)).found).toEqual({ is: "gone", reason: "It was untrue." });
    const later = new Date("2026-03-05T12:00:00Z");
    expect(await goLive(house, { id, override: "A test." }, later)).toMatchObject({ ok: true });
    expect((await db().article.findUnique({ where: { id } }))?.firstPublishedAt).toEqual(now);
    expect(await answer(slug)).toBe("found");
    await withdraw(house, { id, reason: "Again." }, later);
    const back = await ticksOf(() => restoreToDraft(house, { id }, later));
    expect(back[0]?.tags).toContain(`slug:${record.editionId}:${slug}`);
    expect(await answer(slug)).toBe("absent");
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { getStory } from "@/lib/articles/queries";
import { openEdition, picture } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";

let record: Awaited<ReturnType<typeof openEdition>>;
let article: (typeof record)["article"];

beforeAll(async () => {
  record = await openEdition();
  article = record.article;
});

describe("getStory", () => {
  test("is the whole story of a published article", async () => {
    const { editionId, harbour, ferries, ada } = record;
    const storms = await db().topic.create({ data: { editionId, slug: "storms", name: "Storms" } });
    const hero = await picture("hero");
    const inside = await picture("inside");
    const body = [
      { type: "paragraph", content: [{ type: "text", text: "The ferry came late." }] },
      { type: "figure", attrs: { imageId: inside.id, caption: "", credit: "", alt: "" } },
    ];
    const made = await article("whole", {
      body,
      heroImageId: hero.id,
      heroCaption: "At the quay",
      topics: [storms.id, ferries.id],
      bylines: [ada.id],
      revisedAt: new Date("2026-02-01T10:00:00Z"),
      imageUses: { create: { imageId: inside.id, place: "BODY" } },
      corrections: { create: { text: "It was late, not early." } },
    });
    const { found, tags } = await getStory("en", "whole");
    if (found.is !== "found") throw new Error(found.is);
    const story = found.value;
    expect(story).toMatchObject({
      id: made.id,
      slug: "whole",
      path: "/articles/whole",
      byline: "Ada Quay",
      minutes: 2,
      direction: "ltr",
      publishedAt: made.firstPublishedAt?.toISOString(),
      revisedAt: "2026-02-01T10:00:00.000Z",
      body,
      section: { id: harbour.id, slug: "harbour", name: "Harbour", color: "teal", path: "/sections/harbour" },
      bylines: [{ name: "Ada Quay", path: "/staff/ada-quay", kind: "PERSON", role: "WORDS" }],
      topics: [
        { name: "Storms", path: "/topics/storms" },
        { name: "Ferries", path: "/topics/ferries" },
      ],
      corrections: [{ text: "It was late, not early.", kind: "CORRECTION" }],
      picture: { id: hero.id, caption: "At the quay", alt: "alt of hero", credit: "credit of hero" },
    });
    expect(story.picture?.files.map((file) => file.width)).toEqual([640, 1920]);
    expect(story.pictures[inside.id]?.alt).toBe("alt of inside");
    expect(new Set(tags)).toEqual(
      new Set([
        `slug:${editionId}:whole`,
        `article:${made.id}`,
        `section:${harbour.id}`,
        `byline:${ada.id}`,
        `topic:${storms.id}`,
        `topic:${ferries.id}`,
        `image:${hero.id}`,
        `image:${inside.id}`,
        ...story.related.map((related) => `article:${related.id}`),
      ]),
    );
  });

  test.each(["DRAFT", "IN_REVIEW", "CHANGES_REQUESTED", "READY", "SCHEDULED"] as const)(
    "is absent while %s",
    async (state) => {
      const slug = `not-yet-${state.toLowerCase().replaceAll("_", "-")}`;
      await article(slug, { state, scheduledFor: new Date() });
      expect(await getStory("en", slug)).toEqual({
        found: { is: "absent" },
        tags: [`slug:${record.editionId}:${slug}`],
      });
    },
  );

  test("files absence under the address, and asks nothing for what is no slug", async () => {
    expect(await getStory("en", "never")).toEqual({
      found: { is: "absent" },
      tags: [`slug:${record.editionId}:never`],
    });
    expect(await getStory("xx", "never")).toEqual({ found: { is: "absent" }, tags: [] });
    for (const slug of ["a\u0000b", "A", "..", "x".repeat(201), ""])
      expect((await getStory("en", slug)).found.is).toBe("absent");
  });

  test("is gone with its reason once withdrawn", async () => {
    const state = { state: "WITHDRAWN", withdrawnAt: new Date(), withdrawnReason: "It was untrue." } as const;
    const { id } = await article("untrue", state);
    const { found, tags } = await getStory("en", "untrue");
    expect(found).toEqual({ is: "gone", reason: "It was untrue." });
    expect(tags).toEqual([`slug:${record.editionId}:untrue`, `article:${id}`]);
  });

  test("an old address leads to where the article is now, never to what is not published", async () => {
    const editionId = record.editionId;
    const live = await article("renamed");
    const draft = await article("still-draft", { state: "DRAFT" });
    const gone = await article("retracted", { state: "WITHDRAWN", withdrawnAt: new Date(), withdrawnReason: "No." });
    await db().redirect.createMany({
      data: [
        { editionId, path: "/articles/old-name", articleId: live.id },
        { editionId, path: "/articles/old-draft", articleId: draft.id },
        { editionId, path: "/articles/old-retracted", articleId: gone.id },
        { editionId, path: "/articles/old-page", target: "/sections/harbour" },
        { editionId, path: "/articles/removed" },
      ],
    });
    const answer = async (slug: string) => (await getStory("en", slug)).found;
    expect(await answer("old-name")).toEqual({ is: "moved", to: "/articles/renamed" });
    expect(await answer("old-draft")).toEqual({ is: "absent" });
    expect(await answer("old-retracted")).toEqual({ is: "gone", reason: "No." });
    expect(await answer("old-page")).toEqual({ is: "moved", to: "/sections/harbour" });
    expect(await answer("removed")).toEqual({ is: "gone", reason: "" });
    expect((await getStory("en", "old-name")).tags).toEqual([`slug:${editionId}:old-name`, `article:${live.id}`]);
  });

  test("related: picks first, then the newest of its topics, none unpublished, none sensitive beside a sensitive one", async () => {
    const topic = await db().topic.create({ data: { editionId: record.editionId, slug: "tides", name: "Tides" } });
    const topics = [topic.id, record.ferries.id];
    const pick = await article("picked");
    const hiddenPick = await article("picked-draft", { state: "DRAFT" });
    const older = await article("tide-older", { topics });
    await article("tide-draft", { topics, state: "DRAFT" });
    const hard = await article("tide-sensitive", { topics, sensitive: true });
    const newer = await article("tide-newer", { topics });
    const picks = { create: [hiddenPick.id, pick.id].map((relatedId, position) => ({ relatedId, position })) };
    await article("tide-story", { topics, picks });
    await article("tide-hard-story", { topics, sensitive: true });
    const relatedTo = async (slug: string) => {
      const { found } = await getStory("en", slug);
      return found.is === "found" ? found.value.related.map((story) => story.path) : [];
    };
    const paths = (await relatedTo("tide-story")).slice(0, 5);
    expect(paths).toEqual(
      ["picked", "tide-hard-story", "tide-newer", "tide-sensitive", "tide-older"].map((slug) => `/articles/${slug}`),
    );
    const besideHard = await relatedTo("tide-hard-story");
    expect(besideHard).toContain(`/articles/${newer.slug}`);
    expect(besideHard).toContain(`/articles/${older.slug}`);
    expect(besideHard).not.toContain(`/articles/${hard.slug}`);
  });
});

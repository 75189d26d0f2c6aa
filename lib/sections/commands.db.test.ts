import { beforeAll, expect, test } from "vitest";
import { openEdition, ticksOf } from "@/lib/articles/testing/record";
import { ensureByline } from "@/lib/bylines/commands";
import { reviseByline } from "@/lib/bylines/commands/revise-byline";
import { getBylinePage } from "@/lib/bylines/queries";
import type { BylineInput } from "@/lib/bylines/schema";
import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import { getFrame } from "@/lib/editions/queries";
import { ensureSection } from "@/lib/sections/commands";
import { reviseSection } from "@/lib/sections/commands/revise-section";
import { getSectionPage } from "@/lib/sections/queries";
import { system, type Actor } from "@/lib/staff/permissions";
import { ensureTopic } from "@/lib/topics/commands";
import { getTopicPage } from "@/lib/topics/queries";

const house = system("test");
const author: Actor = { id: "command:author", name: "Ada", role: "AUTHOR" };
const plain = { description: "", color: "ink", parentId: null } as const;
const unsaid = {
  kind: "PERSON",
  title: "",
  bio: "",
  sameAs: [],
  imageId: null,
  staffId: null,
} satisfies Partial<BylineInput>;
let editionId: string;
beforeAll(async () => {
  ({ editionId } = await openEdition());
});

const section = (name: string) => change(house, (tx, traces) => ensureSection(tx, traces, { editionId, name }));
const topic = (name: string) => change(house, (tx, traces) => ensureTopic(tx, traces, { editionId, name }));
const byline = (name: string, bio?: string) =>
  change(house, (tx, traces) => ensureByline(tx, traces, { editionId, name, bio }));

test("a name is opened once, also by many at a time, and found again in whatever capitals", async () => {
  for (const open of [section, topic, byline]) {
    const made = await Promise.all(["Old Town", "old town", "OLD TOWN"].map((name) => open(name)));
    expect(new Set(made.map((one) => one.id)).size).toBe(1);
    expect(await ticksOf(() => open("Old Town"))).toEqual([]);
  }
});

test("two names with one slug get two addresses", async () => {
  await topic("C++ & C");
  await topic("C – C");
  const slugs = await db().topic.findMany({ where: { slug: { startsWith: "c-c" } }, orderBy: { slug: "asc" } });
  expect(slugs.map((one) => one.slug)).toEqual(["c-c", "c-c-2"]);
});

test("a new section stands at the end of the navigation, and ticks it", async () => {
  const ticks = await ticksOf(() => section("Lighthouses"));
  expect(ticks[0]?.tags).toContain(`frame:${editionId}`);
  const frame = await getFrame("en");
  expect(frame?.sections.at(-1)).toMatchObject({ name: "Lighthouses", path: "/sections/lighthouses" });
});

test("a byline learns what is new about it, and says so once", async () => {
  const { id } = await byline("Bea", "A diver.");
  expect((await ticksOf(() => byline("Bea", "A diver and a reporter.")))[0]?.tags).toEqual([
    `byline:${id}`,
    `masthead:${editionId}`,
  ]);
  expect(await ticksOf(() => byline("Bea"))).toEqual([]);
  expect((await getBylinePage("en", "bea")).found).toMatchObject({
    value: { bio: "A diver and a reporter.", portrait: null },
  });
});

test("a renamed section keeps its readers: every old address leads to the present one", async () => {
  const { id } = await section("Boats");
  expect(await reviseSection(author, { ...plain, id, name: "Ships" })).toMatchObject({ ok: false });
  expect(await reviseSection(house, { ...plain, id, name: "Ships", slug: "harbour" })).toMatchObject({
    ok: false,
    refusal: { field: "slug" },
  });
  await reviseSection(house, { ...plain, id, name: "Ships", slug: "ships" });
  await reviseSection(house, { ...plain, id, name: "Vessels", slug: "vessels" });
  for (const old of ["boats", "ships"]) {
    expect((await getSectionPage("en", old)).found).toEqual({ is: "moved", to: "/sections/vessels" });
  }
  const { found, tags } = await getSectionPage("en", "vessels");
  expect(found).toMatchObject({
    is: "found",
    value: { id, name: "Vessels", path: "/sections/vessels", parent: null },
  });
  expect(tags).toEqual([`slug:${editionId}:sections/vessels`, `frame:${editionId}`, `section:${id}`]);
  await reviseSection(house, { ...plain, id, name: "Boats", slug: "boats" });
  expect((await getSectionPage("en", "boats")).found.is).toBe("found");
  expect((await getSectionPage("en", "vessels")).found).toEqual({ is: "moved", to: "/sections/boats" });
});

test("a renamed byline too", async () => {
  const { id } = await byline("Cora Reef");
  const ticks = await ticksOf(() => reviseByline(house, { ...unsaid, id, name: "Cora Shore", slug: "cora-shore" }));
  expect(ticks[0]?.tags).toEqual(expect.arrayContaining([`byline:${id}`, "site"]));
  expect((await getBylinePage("en", "cora-reef")).found).toEqual({ is: "moved", to: "/staff/cora-shore" });
});

test("what never was is absent, and filed under its address", async () => {
  expect(await getTopicPage("en", "never")).toEqual({
    found: { is: "absent" },
    tags: [`slug:${editionId}:topics/never`],
  });
  expect((await getTopicPage("en", "old-town")).found).toMatchObject({
    is: "found",
    value: { path: "/topics/old-town" },
  });
  expect(await getFrame("xx")).toBeNull();
});

test("placements beside a page come in their order, for everywhere and for a section", async () => {
  const { id: sectionId } = await section("Docks");
  const of = { editionId, place: "ARTICLE" } as const;
  await db().placement.create({
    data: { editionId, place: "ARTICLE", widget: "promo", rooms: { create: { sectionId } } },
  });
  await db().placement.createMany({
    data: [
      { ...of, widget: "latest", position: 2 },
      { ...of, widget: "popular", position: 1, settings: { count: 5 } },
      { ...of, widget: "off", position: 0, enabled: false },
      { ...of, place: "FRONT", area: "MAIN", widget: "lead" },
    ],
  });
  const placements = (await getFrame("en"))?.placements;
  expect(placements).toMatchObject([
    { widget: "promo", place: "ARTICLE", area: "RAIL", sectionIds: [sectionId] },
    { widget: "popular", sectionIds: [], settings: { count: 5 } },
    { widget: "latest" },
  ]);
});

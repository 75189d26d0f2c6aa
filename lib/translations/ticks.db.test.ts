import { beforeAll, expect, test } from "vitest";
import { file } from "@/lib/articles/commands/file";
import { goLive } from "@/lib/articles/commands/go-live";
import { publish } from "@/lib/articles/commands/publish";
import { withdraw } from "@/lib/articles/commands/withdraw";
import { getStory } from "@/lib/articles/queries";
import { openEdition, statementsOf, ticksOf } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { system } from "@/lib/staff/permissions";

const house = system("test");
const now = new Date("2026-03-01T12:00:00Z");
const translationGroup = "019aa000-0000-7000-8000-0000000000a1";
const english = { path: "/articles/bridge", headline: "About bridge", language: "en", isDefault: true };
const hebrew = { path: "/he/articles/gesher", headline: "Gesher", language: "he", isDefault: false };

let first: { id: string };
let second: { id: string };

beforeAll(async () => {
  const { article } = await openEdition();
  first = await article("bridge", { translationGroup });
  const other = await db().edition.create({
    data: { code: "he", language: "he", direction: "RTL", title: "X", timeZone: "Asia/Jerusalem", position: 1 },
  });
  const section = await db().section.create({ data: { editionId: other.id, slug: "namal", name: "Namal" } });
  const draft = {
    headline: "Gesher",
    language: "he",
    sectionId: section.id,
    body: [{ type: "paragraph" as const, content: [{ type: "text" as const, text: "Text." }] }],
  };
  const outcome = await file(house, { editionId: other.id, draft }, now);
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  second = outcome.value;
  await db().article.update({ where: { id: second.id }, data: { translationGroup } });
});

async function translationsOf(code: string, slug: string) {
  const { found, tags } = await getStory(code, slug);
  return { translations: found.is === "found" ? found.value.translations : found.is, tags };
}

test("a story names its translations while they are published, and both pages hear of it", async () => {
  expect((await translationsOf("en", "bridge")).translations).toEqual([]);

  const [published] = await ticksOf(() => publish(house, { id: second.id }, now));
  expect(published?.tags).toContain(`article:${first.id}`);
  const shown = await translationsOf("en", "bridge");
  expect(shown.translations).toEqual([hebrew]);
  expect(shown.tags).toContain(`article:${second.id}`);
  expect((await translationsOf("he", "gesher")).translations).toEqual([english]);
  expect(await statementsOf(() => getStory("en", "bridge"))).toHaveLength(1);

  const ticks = await ticksOf(() => withdraw(house, { id: second.id, reason: "No." }, now));
  expect(ticks.find((tick) => tick.hard)?.tags).toEqual(expect.arrayContaining([`article:${second.id}`, "site"]));
  expect((await translationsOf("en", "bridge")).translations).toEqual([]);
});

test("one that comes back is named again", async () => {
  const [tick] = await ticksOf(() => goLive(house, { id: second.id, override: "A test." }, now));
  expect(tick?.tags).toContain(`article:${first.id}`);
  expect((await translationsOf("en", "bridge")).translations).toEqual([hebrew]);
});

test("an edition has one version of a story: a second is refused, and names the first", async () => {
  const draft = { headline: "Another bridge", language: "en", translationOfId: second.id };
  const { editionId } = await db().article.findUniqueOrThrow({ where: { id: first.id }, select: { editionId: true } });
  expect(await file(house, { editionId, draft }, now)).toMatchObject({
    ok: false,
    refusal: { message: "“About bridge” is this edition's version of that story already.", field: "translationOfId" },
  });
  await db().article.update({ where: { id: first.id }, data: { translationGroup: null } });
  expect(await file(house, { editionId, draft }, now)).toMatchObject({ ok: true });
});

import { beforeAll, expect, test } from "vitest";
import { openEdition, ticksOf } from "@/lib/articles/testing/record";
import { announce, expireBanner, standDown } from "@/lib/banners/commands";
import { listBannersForDesk } from "@/lib/banners/queries";
import type { AnnouncementInput } from "@/lib/banners/schema";
import { db } from "@/lib/db/client";
import { getFrame } from "@/lib/editions/queries";
import { listJobs, runJobs } from "@/lib/jobs/testing/run-jobs";
import { system, type Actor } from "@/lib/staff/permissions";

const house = system("test");
const author: Actor = { id: "command:author", name: "Ada", role: "AUTHOR" };
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
let record: Awaited<ReturnType<typeof openEdition>>;
beforeAll(async () => {
  record = await openEdition();
});

const announcing = (changes: Partial<AnnouncementInput> = {}, by: Actor = house) =>
  announce(by, {
    ...{ editionId: record.editionId, severity: "BREAKING", text: "The bridge is shut", expiresAt: inMinutes(60) },
    ...changes,
  });
const standing = async () => (await getFrame("en"))?.banner;

test("a banner stands over every page of its edition, leads to its story, and the next one takes its place", async () => {
  const story = await record.article("bridge");
  const ticks = await ticksOf(() => announcing({ articleId: story.id }));
  expect(ticks).toEqual([{ tags: ["site"], hard: false }]);
  expect(await standing()).toEqual({ severity: "BREAKING", text: "The bridge is shut", path: "/articles/bridge" });
  await db().article.update({ where: { id: story.id }, data: { state: "DRAFT" } });
  expect(await standing()).toMatchObject({ path: null });
  await announcing({ severity: "NOTICE", text: "Tide tables are late", href: "/pages/tides" });
  expect(await standing()).toEqual({ severity: "NOTICE", text: "Tide tables are late", path: "/pages/tides" });
  expect((await listBannersForDesk(house, record.editionId))?.map(({ text, endedAt }) => [text, !endedAt])).toEqual([
    ["Tide tables are late", true],
    ["The bridge is shut", false],
  ]);
});

test("it is stood down once", async () => {
  await announcing();
  const { editionId } = record;
  expect(await ticksOf(() => standDown(house, { editionId }))).toEqual([{ tags: ["site"], hard: false }]);
  expect(await standing()).toBeNull();
  expect(await standDown(house, { editionId })).toMatchObject({ ok: false });
});

test("when its time is over by the database's clock it is gone, and the worker says so to the pages", async () => {
  const outcome = await announcing();
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  const { id } = outcome.value;
  await expect(expireBanner(house, { id })).rejects.toThrow("not over yet");
  expect(await standing()).toMatchObject({ severity: "BREAKING" });
  expect((await listJobs()).map(({ waits }) => waits)).toEqual([true]);
  await db().$executeRaw`UPDATE banners SET expires_at = now() - interval '1 second' WHERE id = ${id}::uuid`;
  expect(await standing()).toBeNull();
  await db().$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now()`;
  expect(await ticksOf(runJobs)).toEqual([{ tags: ["site"], hard: false }]);
  expect(await ticksOf(() => expireBanner(house, { id }))).toEqual([]);
  expect(await db().auditEvent.count({ where: { deed: "banner.expire", subjectId: id } })).toBe(1);
});

test("what cannot be announced is refused in words", async () => {
  const draft = await record.article("draft", { state: "DRAFT", firstPublishedAt: null });
  const refusal = async (changes: Partial<AnnouncementInput>, by?: Actor) => {
    const outcome = await announcing(changes, by);
    return outcome.ok ? "nothing" : (outcome.refusal.field ?? outcome.refusal.message);
  };
  expect(await refusal({}, author)).toBe("You may not announce anything on the whole site.");
  expect(await refusal({ text: "" })).toBe("text");
  expect(await refusal({ text: "two\nlines" })).toBe("text");
  expect(await refusal({ href: "javascript:alert(1)" })).toBe("href");
  expect(await refusal({ href: "/a", articleId: draft.id })).toBe("href");
  expect(await refusal({ articleId: draft.id })).toBe("articleId");
  expect(await refusal({ expiresAt: inMinutes(-1) })).toBe("expiresAt");
  expect(await refusal({ expiresAt: inMinutes(8 * 24 * 60) })).toBe("expiresAt");
  expect(await listBannersForDesk(author, record.editionId)).toBeNull();
});

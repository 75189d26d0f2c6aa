import { beforeAll, expect, test } from "vitest";
import { doDue } from "@/lib/articles/commands/due";
import { publish } from "@/lib/articles/commands/publish";
import { setEnd } from "@/lib/articles/commands/set-end";
import { withdraw } from "@/lib/articles/commands/withdraw";
import { getStory } from "@/lib/articles/queries";
import { listDue } from "@/lib/articles/queries/due";
import { openDesk, valueOf } from "@/lib/articles/testing/desk";
import { db } from "@/lib/db/client";
import { system } from "@/lib/staff/permissions";

const now = new Date("2026-03-01T12:00:00Z");
const noon = new Date("2026-03-02T12:00:00Z");
const reason = "The ballot is over.";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
async function live(headline: string) {
  const begun = await desk.begun(headline);
  await publish(desk.people.bea, { id: begun.id }, now);
  return begun;
}
const clock = (id: string, at: Date) => doDue(system("worker"), { id, deed: "end", at: noon }, at);

test("a story is taken from its readers at its end, never early, once, and says why", async () => {
  const { id, slug } = await live("Who stands");
  expect(await setEnd(desk.people.bea, { id, end: { at: noon, reason } }, now)).toMatchObject({ ok: true });
  expect(valueOf(await clock(id, new Date(noon.getTime() - 1)))).toBe(false);
  expect((await getStory("en", slug)).found.is).toBe("found");
  expect((await listDue()).due).toContainEqual({ id, deed: "end", at: noon });
  expect(valueOf(await clock(id, noon))).toBe(true);
  expect(valueOf(await clock(id, noon))).toBe(false);
  expect((await getStory("en", slug)).found).toEqual({ is: "gone", reason });
  expect(await db().articleRevision.count({ where: { articleId: id, step: "withdraw" } })).toBe(1);
});

test("an end taken back or moved does not come when it was to", async () => {
  const { bea } = desk.people;
  const [never, later] = [await live("For good"), await live("For longer")];
  for (const { id } of [never, later]) await setEnd(bea, { id, end: { at: noon, reason } }, now);
  await setEnd(bea, { id: never.id, end: null }, now);
  await setEnd(bea, { id: later.id, end: { at: new Date("2026-03-03T12:00:00Z"), reason } }, now);
  for (const { id, slug } of [never, later]) {
    expect(valueOf(await clock(id, noon))).toBe(false);
    expect((await getStory("en", slug)).found.is).toBe("found");
  }
});

test("an end can be set before a story is live, and waits for that", async () => {
  const { id } = await desk.begun("A draft with an end");
  expect(await setEnd(desk.people.bea, { id, end: { at: noon, reason } }, now)).toMatchObject({ ok: true });
  expect(valueOf(await clock(id, noon))).toBe(false);
  expect((await db().article.findUnique({ where: { id } }))?.state).toBe("DRAFT");
});

test.each([
  ["that has passed", { at: now, reason }, "at"],
  ["that is no time", { at: new Date("soon"), reason }, "at"],
  ["without a reason", { at: noon, reason: " " }, "reason"],
  ["with an endless reason", { at: noon, reason: "x".repeat(601) }, "reason"],
])("an end %s is refused", async (what, end, field) => {
  const { id } = await live(`End ${what}`);
  expect(await setEnd(desk.people.bea, { id, end }, now)).toMatchObject({ ok: false, refusal: { field } });
  expect(await db().article.findUnique({ where: { id } })).toMatchObject({ unpublishAt: null });
});

test("an end is set by those who may withdraw there, of what is not withdrawn", async () => {
  const { ada, bea } = desk.people;
  const { id } = await live("Not Ada's to end");
  expect(await setEnd(ada, { id, end: { at: noon, reason } }, now)).toMatchObject({ ok: false });
  await withdraw(bea, { id, reason }, now);
  expect(await setEnd(bea, { id, end: { at: noon, reason } }, now)).toMatchObject({ refusal: { field: "state" } });
});

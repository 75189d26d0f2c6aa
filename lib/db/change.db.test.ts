import { expect, test } from "vitest";
import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import { system } from "@/lib/staff/permissions";

const actor = system("test");
const edition = { code: "en", language: "en", title: "The Daily", timeZone: "Europe/London" };

test("a change leaves its rows, the tags it touched and who did it", async () => {
  const made = await change(actor, async (tx, traces) => {
    const row = await tx.edition.create({ data: edition });
    traces.tick([`frame:${row.id}`, `frame:${row.id}`]);
    traces.tick(["site"], { hard: true });
    traces.audit("edition.open", "edition", row.id, undefined, { code: "en" });
    return row;
  });
  const ticks = await db().$queryRaw`SELECT tags, hard FROM outbox ORDER BY hard`;
  expect(ticks).toEqual([
    { tags: [`frame:${made.id}`], hard: false },
    { tags: ["site"], hard: true },
  ]);
  const [event] = await db().auditEvent.findMany();
  expect(event).toMatchObject({
    actor: "command:test",
    deed: "edition.open",
    subjectId: made.id,
    after: { code: "en" },
  });
});

test("a change that throws leaves nothing", async () => {
  const before = await traces();
  const failing = change(actor, async (tx, { tick, audit }) => {
    await tx.edition.create({ data: { ...edition, code: "he" } });
    tick(["site"]);
    audit("edition.open", "edition", "he");
    throw new Error("the editor changed her mind");
  });
  await expect(failing).rejects.toThrow("changed her mind");
  expect(await db().edition.count({ where: { code: "he" } })).toBe(0);
  expect(await traces()).toEqual(before);
});

test("the audit log is only ever added to", async () => {
  await change(actor, async (_tx, { audit }) => audit("test", "test", "1"));
  await expect(db().auditEvent.updateMany({ data: { deed: "nothing" } })).rejects.toThrow(/append-only/);
  await expect(db().auditEvent.deleteMany()).rejects.toThrow(/append-only/);
});

test.each(["api", "admin", "EN", "e"])("no edition may take the address %s", async (code) => {
  await expect(db().edition.create({ data: { ...edition, code } })).rejects.toThrow(/editions_code_is_free/);
});

async function traces() {
  const [ticks] = await db().$queryRaw<[{ count: bigint }]>`SELECT count(*) FROM outbox`;
  return { ticks: ticks.count, events: await db().auditEvent.count() };
}

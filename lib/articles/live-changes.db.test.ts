import { beforeAll, describe, expect, test } from "vitest";
import { doDue } from "@/lib/articles/commands/due";
import { goLive } from "@/lib/articles/commands/go-live";
import { publish } from "@/lib/articles/commands/publish";
import { dropEdit, putLive, scheduleEdit } from "@/lib/articles/commands/put-live";
import { save } from "@/lib/articles/commands/save";
import { getStory } from "@/lib/articles/queries";
import type { Content } from "@/lib/articles/schema/content";
import { hire, openDesk, valueOf } from "@/lib/articles/testing/desk";
import { db } from "@/lib/db/client";
import { system, type Actor } from "@/lib/staff/permissions";

const now = new Date("2026-03-01T12:00:00Z");
const nine = new Date("2026-03-02T09:00:00Z");

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});

/** A live story with a change that waits. */
async function waiting(headline: string, more: Partial<Content> = {}) {
  const { ada, bea } = desk.people;
  const { id, slug } = await desk.begun(headline);
  await publish(bea, { id }, now);
  await saved(id, { dek: "What the pilot said, in the end", ...more }, ada);
  return { id, slug };
}
async function saved(id: string, more: Partial<Content>, actor: Actor) {
  const { version } = await desk.seen(desk.people.bea, id);
  return save(actor, { id, version, content: await desk.retold(desk.people.bea, id, more) }, now);
}
async function read(slug: string) {
  const { found } = await getStory("en", slug);
  return found.is === "found" ? found.value : null;
}
const editOf = (id: string) => db().pendingEdit.findUnique({ where: { articleId: id } });
const clock = (id: string, at: Date) => doDue(system("worker"), { id, deed: "putLive", at: nine }, at);

describe("a change goes live now as", () => {
  test.each([
    ["MINOR", "", null, 0],
    ["UPDATE", "", now, 0],
    ["CLARIFICATION", "It was the second ferry.", now, 1],
    ["CORRECTION", "The pilot is Ada, not Bea.", now, 1],
  ] as const)("%s", async (kind, text, revisedAt, said) => {
    const { id, slug } = await waiting(`Now ${kind}`);
    expect(valueOf(await goLive(desk.people.bea, { id, change: { kind, text } }, now)).state).toBe("PUBLISHED");
    expect((await read(slug))?.dek).toBe("What the pilot said, in the end");
    expect(await db().article.findUnique({ where: { id } })).toMatchObject({ revisedAt });
    expect(await db().correction.findMany({ where: { articleId: id } })).toMatchObject(said ? [{ kind, text }] : []);
    expect(await editOf(id)).toBeNull();
  });

  test.each(["CLARIFICATION", "CORRECTION"] as const)("%s not without a text", async (kind) => {
    const { id, slug } = await waiting(`Untold ${kind}`);
    for (const local of [undefined, "2026-03-02T09:00"])
      expect(await goLive(desk.people.bea, { id, local, change: { kind, text: "" } }, now)).toMatchObject({
        ok: false,
      });
    expect((await read(slug))?.dek).toBe("What the harbour master said");
  });
});

describe("a change with a time", () => {
  test.each(["MINOR", "UPDATE", "CLARIFICATION", "CORRECTION"] as const)(
    "is put live by the clock as the %s it was said to be, once and never early",
    async (kind) => {
      const text = kind === "MINOR" || kind === "UPDATE" ? "" : "The pilot is Ada.";
      const { id, slug } = await waiting(`By the clock ${kind}`);
      const going = { id, local: "2026-03-02T09:00", change: { kind, text } };
      expect(valueOf(await goLive(desk.people.bea, going, now))).toEqual({
        state: "SCHEDULED",
        at: nine.toISOString(),
      });
      expect(valueOf(await clock(id, new Date(nine.getTime() - 1)))).toBe(false);
      expect((await read(slug))?.dek).toBe("What the harbour master said");
      expect(valueOf(await clock(id, nine))).toBe(true);
      expect(valueOf(await clock(id, nine))).toBe(false);
      expect((await read(slug))?.dek).toBe("What the pilot said, in the end");
      expect(await db().correction.count({ where: { articleId: id, at: nine } })).toBe(text ? 1 : 0);
    },
  );

  test("keeps its time and what it was said to be when an editor goes on writing", async () => {
    const { bea } = desk.people;
    const { id, slug } = await waiting("Polished");
    await goLive(bea, { id, local: "2026-03-02T09:00", change: { kind: "UPDATE" } }, now);
    valueOf(await saved(id, { dek: "What the pilot said, spelt well" }, bea));
    expect((await desk.seen(bea, id)).pending).toMatchObject({ goesLiveAt: nine.toISOString(), change: "UPDATE" });
    valueOf(await clock(id, nine));
    expect((await read(slug))?.dek).toBe("What the pilot said, spelt well");
  });

  test("is not its author's to change any more: it would go before readers unseen", async () => {
    const { ada, bea } = desk.people;
    const { id } = await waiting("Unseen");
    await goLive(bea, { id, local: "2026-03-02T09:00" }, now);
    const refused = await saved(id, { dek: "Something else altogether" }, ada);
    expect(refused).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining("has a time to go live") },
    });
    expect((await desk.seen(ada, id)).copy?.content.dek).toBe("Something else altogether");
    expect(await editOf(id)).toMatchObject({ goesLiveAt: nine });
  });

  test.each([
    ["a later embargo", { embargoUntil: "2026-03-03T00:00:00.000Z" }, "embargoUntil"],
    ["no section", { sectionId: null }, "sectionId"],
    ["no text", { body: [] }, "body"],
  ])("refuses a save that would stop it then: %s", async (what, more, field) => {
    const { id } = await waiting(`Stopped by ${what}`);
    await goLive(desk.people.cy, { id, local: "2026-03-02T09:00" }, now);
    expect(await saved(id, more, desk.people.cy)).toMatchObject({ ok: false, refusal: { field } });
  });

  test("is not moved by a section editor to where they may not publish", async () => {
    const sea = await hire("Sea", "SECTION_EDITOR", [desk.harbour.id]);
    const town = await db().section.create({ data: { editionId: desk.editionId, slug: "town", name: "Town" } });
    const { id } = await waiting("Moved by the clock", { sectionId: town.id });
    expect(await scheduleEdit(sea, { id, at: nine }, now)).toMatchObject({ ok: false });
    expect(await putLive(sea, { id }, now)).toMatchObject({ ok: false });
    expect(await scheduleEdit(desk.people.bea, { id, at: nine }, now)).toMatchObject({ ok: true });
  });
});

test("a change dropped is gone from the desk, stays in the history and never goes live", async () => {
  const { bea } = desk.people;
  const { id, slug } = await waiting("Dropped");
  await goLive(bea, { id, local: "2026-03-02T09:00" }, now);
  const { version } = await desk.seen(bea, id);
  expect(await dropEdit(bea, { id, version: version - 1 })).toMatchObject({ ok: false, refusal: { field: "version" } });
  expect(valueOf(await dropEdit(bea, { id, version }))).toEqual({ version: version + 1 });
  expect(await desk.seen(bea, id)).toMatchObject({ pending: null, content: { dek: "What the harbour master said" } });
  expect(valueOf(await clock(id, nine))).toBe(false);
  expect((await read(slug))?.dek).toBe("What the harbour master said");
  const kept = await db().articleRevision.findFirst({ where: { articleId: id, pending: true } });
  expect(kept?.snapshot).toMatchObject({ dek: "What the pilot said, in the end" });
});

describe("with a change of a live story", () => {
  const deeds = {
    "putting it live": (actor: Actor, id: string) => putLive(actor, { id }, now),
    "timing it": (actor: Actor, id: string) => scheduleEdit(actor, { id, at: nine }, now),
    "dropping it": (actor: Actor, id: string) => dropEdit(actor, { id }),
  };
  test.each(Object.entries(deeds))(
    "%s is for those who publish there, and takes one that waits",
    async (name, deed) => {
      const { ada, bea } = desk.people;
      const { id } = await waiting(`Whose is ${name}`);
      const stranger = await hire(`Dan ${name}`, "CONTRIBUTOR");
      expect(await deed(ada, id)).toMatchObject({ refusal: { message: "You may not publish in this section." } });
      expect(await deed(stranger, id)).toMatchObject({ refusal: { message: "There is no such article." } });
      await dropEdit(bea, { id });
      expect(await deed(bea, id)).toMatchObject({ refusal: { field: "pending" } });
    },
  );

  test("a time that has passed is refused", async () => {
    const { id } = await waiting("Too late");
    expect(await scheduleEdit(desk.people.bea, { id, at: now }, now)).toMatchObject({ refusal: { field: "at" } });
  });
});

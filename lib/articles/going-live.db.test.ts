import { beforeAll, describe, expect, test } from "vitest";
import { approve } from "@/lib/articles/commands/approve";
import { goLive, type Going } from "@/lib/articles/commands/go-live";
import { withdraw } from "@/lib/articles/commands/withdraw";
import type { DraftInput } from "@/lib/articles/schema";
import { hire, openDesk, paragraphs, valueOf } from "@/lib/articles/testing/desk";
import { picture } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import type { Actor } from "@/lib/staff/permissions";

// Lisbon: clocks go forward on 29 March 2026 at 01:00 and back on 25 October at 02:00.
const now = new Date("2026-03-01T12:00:00Z");
const ABSENT = "0193f3a0-0000-7000-8000-000000000000";

let desk: Awaited<ReturnType<typeof openDesk>>;
let sea: Actor;
beforeAll(async () => {
  desk = await openDesk();
  sea = await hire("Sea", "SECTION_EDITOR", [desk.harbour.id]);
});

async function ready(headline: string, more: Partial<DraftInput> = {}) {
  return (await desk.begun(headline, more)).id;
}
const rowOf = (id: string) => db().article.findUniqueOrThrow({ where: { id } });
const go = (id: string, going: Partial<Going> = {}, actor = desk.people.bea) => goLive(actor, { id, ...going }, now);

describe("a draft", () => {
  test("goes live now", async () => {
    const id = await ready("At once");
    expect(await go(id)).toEqual({ ok: true, value: { state: "PUBLISHED", at: now.toISOString() } });
    expect(await rowOf(id)).toMatchObject({ state: "PUBLISHED", firstPublishedAt: now });
  });

  test.each([
    ["in winter", "2026-03-02T09:00", undefined, "2026-03-02T09:00:00.000Z"],
    ["in summer", "2026-07-01T09:00", undefined, "2026-07-01T08:00:00.000Z"],
    ["in the first of two hours", "2026-10-25T01:30", "+01:00", "2026-10-25T00:30:00.000Z"],
    ["in the second", "2026-10-25T01:30", "+00:00", "2026-10-25T01:30:00.000Z"],
  ])("is scheduled by the clocks of its edition %s", async (when, local, offset, at) => {
    const id = await ready(`Scheduled ${when}`);
    expect(await go(id, { local, offset })).toEqual({ ok: true, value: { state: "SCHEDULED", at } });
    expect(await rowOf(id)).toMatchObject({ state: "SCHEDULED", scheduledFor: new Date(at) });
  });

  test.each([
    ["a time that does not exist", { local: "2026-03-29T01:30" }, { field: "local" }, "01:30 does not exist"],
    ["an hour that comes twice", { local: "2026-10-25T01:30" }, { field: "offset" }, "comes twice"],
    ["an offset of neither hour", { local: "2026-10-25T01:30", offset: "+05:00" }, { field: "offset" }, "comes twice"],
    ["what is no time", { local: "soon" }, { field: "local" }, "not a time"],
    ["a time that has passed", { local: "2026-02-28T09:00" }, { field: "at" }, "has passed"],
    ["a version that is not the last", { version: 7 }, { field: "version" }, "Somebody saved"],
    ["a reason without end", { override: "x".repeat(2_001) }, { field: "override" }, "2,000"],
  ])("is refused %s, and nothing changes", async (what, going, refusal, said) => {
    const id = await ready(`Refused ${what}`);
    expect(await go(id, going)).toMatchObject({
      ok: false,
      refusal: { ...refusal, message: expect.stringContaining(said) },
    });
    expect(await rowOf(id)).toMatchObject({ state: "DRAFT", version: 1, scheduledFor: null });
  });

  test("is told both moments of an hour that comes twice", async () => {
    const outcome = await go(await ready("Twice"), { local: "2026-10-25T01:30" });
    expect(outcome).toMatchObject({
      refusal: {
        choices: [
          { offset: "+01:00", at: "2026-10-25T00:30:00.000Z" },
          { offset: "+00:00", at: "2026-10-25T01:30:00.000Z" },
        ],
      },
    });
  });

  test.each([
    ["now", undefined, "2026-05-01T06:00:00.000Z"],
    ["before its embargo ends", "2026-04-01T09:00", "2026-05-01T06:00:00.000Z"],
    ["after it", "2026-05-01T09:00", "2026-05-01T08:00:00.000Z"],
  ])("under embargo, wished for %s, never goes out before the embargo ends", async (when, local, at) => {
    const id = await ready(`Embargo ${when}`, { embargoUntil: "2026-05-01T06:00:00Z" });
    expect(valueOf(await go(id, { local }))).toEqual({ state: "SCHEDULED", at });
    expect(await rowOf(id)).toMatchObject({ state: "SCHEDULED", scheduledFor: new Date(at) });
  });

  test.each([
    ["its author", () => desk.people.ada, "You may not publish in this section."],
    ["a section editor elsewhere", () => ({ ...sea, sections: [] }), "You may not publish in this section."],
    [
      "a contributor who cannot see it",
      () => ({ ...desk.people.ada, id: `staff:${ABSENT}` }),
      "There is no such article.",
    ],
  ] as const)("is refused to %s", async (who, actor, message) => {
    const id = await ready(`Not by ${who}`);
    expect(await go(id, {}, actor())).toMatchObject({ ok: false, refusal: { message } });
    expect(await go(ABSENT, {}, actor())).toMatchObject({ refusal: { message: "There is no such article." } });
    expect(await rowOf(id)).toMatchObject({ state: "DRAFT" });
  });

  test("goes live by the editor of its section", async () => {
    expect(await go(await ready("By its section"), {}, sea)).toMatchObject({ ok: true });
  });
});

describe("from where it stands", () => {
  test("what was marked ready goes live, or at a time", async () => {
    const [id, later] = [await ready("Ready now"), await ready("Ready later")];
    for (const one of [id, later]) valueOf(await approve(desk.people.bea, { id: one }, now));
    expect(await rowOf(id)).toMatchObject({ state: "READY" });
    expect(valueOf(await go(id))).toMatchObject({ state: "PUBLISHED" });
    expect(valueOf(await go(later, { local: "2026-03-02T09:00" }))).toMatchObject({ state: "SCHEDULED" });
    expect(await rowOf(id)).toMatchObject({ state: "PUBLISHED", firstPublishedAt: now });
    expect(await rowOf(later)).toMatchObject({ state: "SCHEDULED" });
  });

  test("what was withdrawn comes back at its address with its time, past preflight, and never at a time to come", async () => {
    const id = await withdrawn("Back again");
    const { slug } = await rowOf(id);
    expect(await go(id, { local: "2026-03-02T09:00" })).toMatchObject({ ok: false, refusal: { field: "state" } });
    await db().articleByline.deleteMany({ where: { articleId: id } });
    expect(await go(id)).toMatchObject({ ok: false, refusal: { field: "override" } });
    expect(await rowOf(id)).toMatchObject({ state: "WITHDRAWN", withdrawnReason: "It was not so." });
    const again = new Date("2026-03-05T12:00:00Z");
    const outcome = await goLive(desk.people.bea, { id, override: "It was so after all." }, again);
    expect(valueOf(outcome)).toEqual({ state: "PUBLISHED", at: again.toISOString() });
    expect(await rowOf(id)).toMatchObject({ state: "PUBLISHED", slug, firstPublishedAt: now, withdrawnReason: null });
    expect(await revisionsOf(id)).toContain("republish");
  });

  test("what was withdrawn stays so until its embargo ends", async () => {
    const id = await withdrawn("Back too soon");
    await db().article.update({ where: { id }, data: { embargoUntil: new Date("2026-05-01T06:00:00Z") } });
    expect(await go(id)).toMatchObject({ ok: false, refusal: { field: "state" } });
    expect(await rowOf(id)).toMatchObject({ state: "WITHDRAWN" });
  });

  async function withdrawn(headline: string) {
    const id = await ready(headline);
    valueOf(await go(id));
    valueOf(await withdraw(desk.people.bea, { id, reason: "It was not so." }, now));
    return id;
  }
  const revisionsOf = async (id: string) =>
    (await db().articleRevision.findMany({ where: { articleId: id } })).map(({ step }) => step);
});

describe("what preflight stops", () => {
  const stops: [string, () => Promise<Partial<DraftInput>>][] = [
    ["byline", async () => ({ bylines: [] })],
    ["section", async () => ({ sectionId: null })],
    ["rights", async () => ({ hero: { imageId: (await expired()).id } })],
    ["link", async () => ({ body: linkTo("/articles/nowhere") })],
  ];

  test.each(stops)("(%s) asks for a reason", async (code, more) => {
    const id = await ready(`Stopped by ${code}`, await more());
    const outcome = await go(id);
    expect(outcome).toMatchObject({ ok: false, refusal: { field: "override" } });
    const findings = outcome.ok ? [] : (outcome.refusal.findings ?? []);
    expect(findings.filter(({ level }) => level === "stop").map((finding) => finding.code)).toEqual([code]);
    expect(await go(id, { override: "   " })).toMatchObject({ ok: false, refusal: { field: "override" } });
    expect(await rowOf(id)).toMatchObject({ state: "DRAFT" });
  });

  test("goes out for one, which the history and the audit log keep", async () => {
    const id = await ready("For a reason", { bylines: [] });
    const going = { note: "Lead story.", override: "The wire has no byline." };
    expect(await go(id, going)).toMatchObject({ ok: true });
    const note = "Lead story.\nWent out over byline: The wire has no byline.";
    expect(await db().articleRevision.findFirst({ where: { articleId: id, step: "publish" } })).toMatchObject({ note });
    expect(await db().auditEvent.findFirst({ where: { subjectId: id, deed: "article.override" } })).toMatchObject({
      before: { stops: ["byline"] },
      after: { reason: "The wire has no byline." },
    });
  });

  test("the reason is kept with the going live: in one transaction, and not at all when that is refused", async () => {
    const id = await ready("Kept together", { bylines: [] });
    const kept = () => db().auditEvent.findMany({ where: { subjectId: id, deed: { startsWith: "article." } } });
    const before = (await kept()).length;
    for (const going of [{ version: 7 }, { local: "2026-02-28T09:00" }, { local: "2026-03-29T01:30" }]) {
      expect(await go(id, { ...going, override: "The wire has no byline." })).toMatchObject({ ok: false });
    }
    expect(await kept()).toHaveLength(before);
    expect(await go(id, { override: "The wire has no byline." })).toMatchObject({ ok: true });
    const rows = await db().$queryRaw<{ deed: string; by: string }[]>`
      SELECT deed, xmin::text AS by FROM audit_events
      WHERE subject_id = ${id} AND deed IN ('article.publish', 'article.override') ORDER BY deed`;
    expect(rows.map(({ deed }) => deed)).toEqual(["article.override", "article.publish"]);
    const [article] = await db().$queryRaw<
      { by: string }[]
    >`SELECT xmin::text AS by FROM articles WHERE id = ${id}::uuid`;
    expect(new Set([...rows, article].map((row) => row?.by)).size).toBe(1);
  });

  test("a reason does not put out what has no section: readers could not be shown it", async () => {
    const id = await ready("Nowhere", { sectionId: null });
    expect(await go(id, { override: "Now." })).toMatchObject({ ok: false, refusal: { field: "sectionId" } });
  });
});

async function expired() {
  const { id } = await picture("expired");
  return db().image.update({ where: { id }, data: { rightsExpireAt: new Date("2026-01-01T00:00:00Z") } });
}

function linkTo(href: string): DraftInput["body"] {
  const [block] = paragraphs("");
  return [{ ...block!, content: [{ type: "text", text: "there", marks: [{ type: "link", attrs: { href } }] }] }];
}

import { beforeAll, describe, expect, test } from "vitest";
import { autosave } from "@/lib/articles/commands/autosave";
import { discard } from "@/lib/articles/commands/discard";
import { close, openForWriting, takeOver } from "@/lib/articles/commands/lock";
import { publish } from "@/lib/articles/commands/publish";
import { restore } from "@/lib/articles/commands/restore";
import { save } from "@/lib/articles/commands/save";
import { getArticleForDesk } from "@/lib/articles/queries/article-for-desk";
import { getStory } from "@/lib/articles/queries";
import { hire, openDesk, valueOf } from "@/lib/articles/testing/desk";
import { db } from "@/lib/db/client";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});

describe("a working copy", () => {
  test("is its writer's alone, and changes nothing for anybody else", async () => {
    const { ada, bea } = desk.people;
    const { id, version } = await desk.begun("Private words");
    const content = await desk.retold(ada, id, { headline: "Not yet for others" });
    expect(valueOf(await autosave(ada, { id, version, content, copy: 0 })).copy).toBe(1);
    expect(valueOf(await autosave(ada, { id, version, content, copy: 1 })).copy).toBe(2);
    expect((await desk.seen(ada, id)).copy).toMatchObject({ content, number: 2, isStale: false });
    const others = await desk.seen(bea, id);
    expect(others).toMatchObject({ copy: null, version, content: { headline: "Private words" } });
    expect(JSON.stringify(others)).not.toContain("Not yet for others");
  });

  test("of a second tab is refused with the first one's text", async () => {
    const { ada } = desk.people;
    const { id, version } = await desk.begun("Two tabs");
    const first = await desk.retold(ada, id, { dek: "first tab" });
    const second = await desk.retold(ada, id, { dek: "second tab" });
    await autosave(ada, { id, version, content: first, copy: 0 });
    expect(await autosave(ada, { id, version, content: second, copy: 0 })).toMatchObject({
      ok: false,
      refusal: { field: "copy", other: { content: first, number: 1 } },
    });
    expect(await save(ada, { id, version, content: second, copy: 0 })).toMatchObject({ ok: true });
    expect((await desk.seen(ada, id)).copy).toMatchObject({ content: first, isStale: true });
  });

  test("discarded comes back by what discarding answers", async () => {
    const { ada } = desk.people;
    const { id, version } = await desk.begun("Second thoughts");
    const content = await desk.retold(ada, id, { dek: "a thought" });
    await autosave(ada, { id, version, content, copy: 0 });
    expect(valueOf(await discard(ada, { id, copy: 1 }))).toEqual({ content, version });
    expect((await desk.seen(ada, id)).copy).toBeNull();
  });

  test.each([
    ["a node", { body: [{ type: "iframe", attrs: { src: "https://x.test" } }] }],
    ["a mark", { body: [{ type: "paragraph", content: [{ type: "text", text: "x", marks: [{ type: "blink" }] }] }] }],
    ["an attribute", { body: [{ type: "paragraph", attrs: { onclick: "x()" } }] }],
    ["a key", { $where: "1" }],
    ["an operator where a text belongs", { headline: { contains: "x" } }],
  ])("refuses %s that the schema does not know", async (_, wrong) => {
    const { ada } = desk.people;
    const { id, version } = await desk.begun("Closed schema");
    const content = { ...(await desk.seen(ada, id)).content, ...wrong };
    expect(await autosave(ada, { id, version, content, copy: 0 })).toMatchObject({ ok: false });
    expect(await save(ada, { id, version, content })).toMatchObject({ ok: false });
    expect(await db().workingCopy.count({ where: { articleId: id } })).toBe(0);
  });
});

describe("a save", () => {
  test("over somebody else's is refused with both texts, and keeps the one refused", async () => {
    const { ada, bea } = desk.people;
    const { id, version } = await desk.begun("Both texts");
    const mine = await desk.retold(ada, id, { dek: "what Ada wrote" });
    const theirs = await desk.retold(bea, id, { dek: "what Bea wrote" });
    const { version: next } = valueOf(await save(bea, { id, version, content: theirs }));
    const refused = await save(ada, { id, version, content: mine });
    expect(refused).toMatchObject({
      ok: false,
      refusal: { field: "version", conflict: { mine, theirs, version: next, copy: 1, by: "Bea" } },
    });
    expect(await desk.seen(ada, id)).toMatchObject({ content: theirs, copy: { content: mine, isStale: true } });
    expect(valueOf(await save(ada, { id, version: next, content: mine, copy: 1 }))).toMatchObject({
      version: next + 1,
    });
    expect(await desk.seen(ada, id)).toMatchObject({ content: mine, copy: null });
  });

  test("of a live story waits, unseen by readers", async () => {
    const { ada, bea } = desk.people;
    const { id, slug } = await desk.begun("Live and well");
    await publish(bea, { id });
    const content = await desk.retold(ada, id, { dek: "A change to come" });
    const { version } = await desk.seen(ada, id);
    expect(valueOf(await save(ada, { id, version, content }))).toMatchObject({ pending: true, version: version + 1 });
    const { found } = await getStory("en", slug);
    expect(found).toMatchObject({ is: "found", value: { dek: "What the harbour master said" } });
    expect(await desk.seen(bea, id)).toMatchObject({ content, standing: { dek: "What the harbour master said" } });
  });

  test("of what a contributor may not change is refused, and what they may not see is not there", async () => {
    const dan = await hire("Dan", "CONTRIBUTOR");
    const { id, version } = await desk.begun("Not Dan's");
    const { content } = await desk.seen(desk.people.bea, id);
    expect(await getArticleForDesk(dan, id)).toBeNull();
    expect(await save(dan, { id, version, content })).toMatchObject({
      ok: false,
      refusal: { message: "There is no such article." },
    });
    const own = await desk.begun("Dan's own", {}, dan);
    expect(await desk.seen(dan, own.id)).toMatchObject({ mayWrite: true, moves: [] });
  });
});

describe("the lock", () => {
  test("is one person's until it expires; taken over, the other keeps their words", async () => {
    const { ada, bea, cy } = desk.people;
    const { id, version } = await desk.begun("Who has it");
    expect(valueOf(await openForWriting(ada, id))).toMatchObject({ mine: true });
    expect(valueOf(await openForWriting(bea, id))).toMatchObject({ mine: false, by: { name: "Ada" } });
    expect(valueOf(await takeOver(bea, id))).toMatchObject({ mine: true });
    expect(await takeOver(ada, id)).toMatchObject({ ok: false });
    const content = await desk.retold(ada, id, { dek: "Ada's last words" });
    expect(await save(ada, { id, version, content })).toMatchObject({ ok: false, refusal: { field: "lock" } });
    expect((await desk.seen(ada, id)).copy).toMatchObject({ content });
    await db().$executeRaw`UPDATE article_locks SET expires_at = now() - interval '1 second'`;
    expect(valueOf(await openForWriting(cy, id))).toMatchObject({ mine: true });
    await close(cy, id);
    expect((await desk.seen(ada, id)).lock).toBeNull();
  });
});

describe("restoring", () => {
  test("brings an earlier text back as a save of its own; what stood there stays in the history", async () => {
    const { ada, bea } = desk.people;
    const { id, version } = await desk.begun("First words");
    const saved = valueOf(
      await save(bea, { id, version, content: await desk.retold(bea, id, { headline: "Second words" }) }),
    );
    valueOf(await restore(ada, { id, version: saved.version, number: 1 }));
    expect((await desk.seen(ada, id)).content.headline).toBe("First words");
    const kept = await db().articleRevision.findMany({ where: { articleId: id }, orderBy: { number: "asc" } });
    expect(kept.map(({ step, snapshot }) => [step, (snapshot as { headline: string }).headline])).toEqual([
      ["file", "First words"],
      ["save", "Second words"],
      ["restore", "First words"],
    ]);
  });
});

import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { approve } from "@/lib/articles/commands/approve";
import { askForChanges } from "@/lib/articles/commands/ask-for-changes";
import { assign } from "@/lib/articles/commands/assign";
import { begin, duplicate } from "@/lib/articles/commands/begin";
import { doToAll, MAX_BULK, type BulkDeed } from "@/lib/articles/commands/bulk";
import { publish } from "@/lib/articles/commands/publish";
import { submit } from "@/lib/articles/commands/submit";
import { hire, openDesk, valueOf } from "@/lib/articles/testing/desk";
import { db } from "@/lib/db/client";
import { staffIdOf, type Actor } from "@/lib/staff/permissions";

const ABSENT = "0193f3a0-0000-7000-8000-000000000000";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
const wish = (key: string, headline: string) => ({
  key,
  editionId: desk.editionId,
  draft: { headline, language: "en" },
});

describe("beginning", () => {
  test("twice at once with one key begins one story; another's same key begins their own", async () => {
    const { ada, bea } = desk.people;
    const key = randomUUID();
    const [one, two] = await Promise.all([begin(ada, wish(key, "Pressed")), begin(ada, wish(key, "Pressed twice"))]);
    expect(valueOf(one)).toEqual(valueOf(two));
    expect(valueOf(await begin(bea, wish(key, "Pressed by Bea"))).id).not.toBe(valueOf(one).id);
    expect(await db().article.count({ where: { headline: { startsWith: "Pressed" } } })).toBe(2);
  });

  test.each(["", "1", "null"])("without a key that is one (%j) is refused", async (key) => {
    expect(await begin(desk.people.ada, wish(key, "Keyless"))).toMatchObject({ ok: false, refusal: { field: "key" } });
  });

  test.each(["PHOTO_EDITOR", "NEWSLETTER_EDITOR"] as const)("is refused to a %s", async (role) => {
    expect(await begin(await hire(`New ${role}`, role), wish(randomUUID(), "Not mine"))).toMatchObject({ ok: false });
  });
});

describe("duplicating", () => {
  test("makes a draft of one's own at an address of its own, once", async () => {
    const { ada, bea } = desk.people;
    const { id, slug } = await desk.begun("An original");
    await publish(bea, { id });
    const key = randomUUID();
    const copy = valueOf(await duplicate(ada, { key, id }));
    expect(valueOf(await duplicate(ada, { key, id }))).toEqual(copy);
    expect(copy.slug).not.toBe(slug);
    expect(await desk.seen(ada, copy.id)).toMatchObject({
      state: "DRAFT",
      firstPublishedAt: null,
      createdBy: { name: "Ada" },
      content: { headline: "An original", dek: "What the harbour master said", translationOfId: null },
      lastNote: { note: "A copy of An original" },
    });
  });

  test("what one may not see is refused", async () => {
    const dan = await hire("Dan", "CONTRIBUTOR");
    const { id } = await desk.begun("Not for Dan");
    for (const unseen of [id, ABSENT, "x"])
      expect(await duplicate(dan, { key: randomUUID(), id: unseen })).toMatchObject({
        refusal: { message: "There is no such article." },
      });
  });
});

describe("assigning", () => {
  test("makes a story theirs to write until it is taken off them", async () => {
    const eve = await hire("Eve", "AUTHOR");
    const { id } = await desk.begun("For Eve");
    const given = { id, assigneeId: staffIdOf(eve) };
    expect(await assign(eve, given)).toMatchObject({ refusal: { message: "There is no such article." } });
    expect(await assign(desk.people.bea, given)).toMatchObject({ ok: true });
    expect(await desk.seen(eve, id)).toMatchObject({ mayWrite: true, assignee: { name: "Eve" } });
    expect(await assign(eve, { id, assigneeId: null })).toMatchObject({
      refusal: { message: "You may not assign stories." },
    });
    expect(await assign(desk.people.bea, { id, assigneeId: null })).toMatchObject({ ok: true });
    await expect(desk.seen(eve, id)).rejects.toThrow("cannot see");
  });

  test.each([
    ["nobody", async () => ABSENT],
    ["who has left", async () => left()],
  ])("to %s is refused", async (_, whom) => {
    const { id } = await desk.begun("For nobody");
    const assigneeId = await whom();
    expect(await assign(desk.people.bea, { id, assigneeId })).toMatchObject({ refusal: { field: "assigneeId" } });
  });
});

async function left() {
  const id = staffIdOf(await hire("Gone", "AUTHOR"))!;
  await db().staff.update({ where: { id }, data: { disabledAt: new Date() } });
  return id;
}

describe("one deed with a selection", () => {
  const all: [BulkDeed, object][] = [
    [{ do: "submit", note: "Both." }, { state: "IN_REVIEW" }],
    [{ do: "approve" }, { state: "READY" }],
    [{ do: "publish" }, { state: "PUBLISHED" }],
    [
      { do: "assign", assigneeId: null },
      { state: "DRAFT", assigneeId: null },
    ],
  ];
  test.each(all)("%j does it to each, and what is refused for one leaves the others alone", async (deed, after) => {
    const ids = [(await desk.begun("One of two")).id, (await desk.begun("The other")).id];
    const answers = valueOf(await doToAll(desk.people.bea, { ids: [ids[0]!, ABSENT, ids[1]!, ids[0]!], deed }));
    expect(answers.map(({ id, outcome }) => [id, outcome.ok])).toEqual([
      [ids[0], true],
      [ABSENT, false],
      [ids[1], true],
    ]);
    for (const id of ids) expect(await db().article.findUnique({ where: { id } })).toMatchObject(after);
  });

  test("moves drafts to a section at once, live stories as a change that waits", async () => {
    const { bea } = desk.people;
    const town = await db().section.create({ data: { editionId: desk.editionId, slug: "town", name: "Town" } });
    const [draft, live] = [await desk.begun("A draft to move"), await desk.begun("A live one to move")];
    await publish(bea, { id: live.id });
    const ids = [draft.id, live.id];
    const answers = valueOf(await doToAll(bea, { ids, deed: { do: "section", sectionId: town.id } }));
    expect(answers.map(({ outcome }) => outcome)).toMatchObject([
      { ok: true, value: { pending: false } },
      { ok: true, value: { pending: true } },
    ]);
    expect(await db().article.findUnique({ where: { id: live.id } })).toMatchObject({ sectionId: desk.harbour.id });
  });

  describe("is taken back", () => {
    const back: BulkDeed = { do: "takeBack" };
    const once = async (actor: Actor, id: string, deed: BulkDeed) => {
      const [answer] = valueOf(await doToAll(actor, { ids: [id], deed }));
      return answer!.outcome;
    };
    const row = (id: string) => db().article.findUniqueOrThrow({ where: { id } });

    test.each(["submit", "approve"] as const)("after %s: it stands where it stood, and only once", async (deed) => {
      const { bea, cy } = desk.people;
      const { id } = await desk.begun("Pressed too early");
      await submit(desk.people.ada, { id });
      await askForChanges(bea, { id, note: "When?" });
      expect(await once(bea, id, { do: deed })).toMatchObject({ ok: true });
      expect(await once(cy, id, back)).toMatchObject({ ok: false });
      expect(await once(bea, id, back)).toMatchObject({ ok: true });
      expect(await row(id)).toMatchObject({ state: "CHANGES_REQUESTED" });
      expect(await once(bea, id, back)).toMatchObject({ refusal: { message: expect.stringContaining("since") } });
    });

    test("not once somebody went on from it, nor what readers saw", async () => {
      const { ada, bea } = desk.people;
      const { id } = await desk.begun("Already read by Bea");
      await submit(ada, { id });
      await approve(bea, { id });
      expect(await once(ada, id, back)).toMatchObject({ ok: false });
      await publish(bea, { id });
      expect(await once(bea, id, back)).toMatchObject({ ok: false });
      expect(await row(id)).toMatchObject({ state: "PUBLISHED" });
    });

    test("after a move: the section it was in; of a live story nothing waits that did not wait before", async () => {
      const { bea } = desk.people;
      const open = (slug: string) => db().section.create({ data: { editionId: desk.editionId, slug, name: slug } });
      const [pier, sands] = [await open("pier"), await open("sands")];
      const [draft, live] = [await desk.begun("A draft there and back"), await desk.begun("A live one there and back")];
      await publish(bea, { id: live.id });
      const waiting = () => db().pendingEdit.findUnique({ where: { articleId: live.id } });
      for (const { id } of [draft, live]) {
        expect(await once(bea, id, { do: "section", sectionId: pier.id })).toMatchObject({ ok: true });
        expect(await once(bea, id, back)).toMatchObject({ ok: true });
        expect(await row(id)).toMatchObject({ sectionId: desk.harbour.id });
      }
      expect(await waiting()).toBeNull();

      await once(bea, live.id, { do: "section", sectionId: pier.id });
      await once(bea, live.id, { do: "section", sectionId: sands.id });
      expect(await once(bea, live.id, back)).toMatchObject({ ok: true });
      expect(await waiting()).toMatchObject({ content: { sectionId: pier.id } });
    });
  });

  test("withdraws with the reason readers are told, and only what is live", async () => {
    const { bea } = desk.people;
    const [draft, live] = [await desk.begun("Never out"), await desk.begun("To be withdrawn")];
    await publish(bea, { id: live.id });
    const deed: BulkDeed = { do: "withdraw", reason: "It was not true." };
    const answers = valueOf(await doToAll(bea, { ids: [draft.id, live.id], deed }));
    expect(answers.map(({ outcome }) => outcome.ok)).toEqual([false, true]);
    expect(await db().article.findUnique({ where: { id: live.id } })).toMatchObject({ withdrawnReason: deed.reason });
  });

  test("does no more than the person may with each", async () => {
    const { ada } = desk.people;
    const { id } = await desk.begun("An author's");
    await submit(ada, { id });
    const [answer] = valueOf(await doToAll(ada, { ids: [id], deed: { do: "publish" } }));
    expect(answer?.outcome).toMatchObject({ ok: false });
  });

  test.each([
    ["none", []],
    ["too many", Array.from({ length: MAX_BULK + 1 }, () => randomUUID())],
  ])("of %s is refused", async (_, ids) => {
    const deed: BulkDeed = { do: "approve" };
    expect(await doToAll(desk.people.bea, { ids, deed })).toMatchObject({ ok: false, refusal: { field: "ids" } });
  });
});

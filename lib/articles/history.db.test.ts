import { beforeAll, expect, test } from "vitest";
import { assign } from "@/lib/articles/commands/assign";
import { publish } from "@/lib/articles/commands/publish";
import { save } from "@/lib/articles/commands/save";
import { getRevisionForDesk, listRevisionsForDesk } from "@/lib/articles/queries/revisions-for-desk";
import { hire, openDesk, valueOf } from "@/lib/articles/testing/desk";
import { statementsOf } from "@/lib/articles/testing/record";
import { staffIdOf, type Actor } from "@/lib/staff/permissions";

let desk: Awaited<ReturnType<typeof openDesk>>;
let id: string;
const people: Record<string, Actor> = {};

beforeAll(async () => {
  desk = await openDesk();
  const { ada, bea, cy } = desk.people;
  const begun = await desk.begun("As it was");
  id = begun.id;
  const content = await desk.retold(bea, id, { headline: "As it is" });
  valueOf(await save(bea, { id, version: begun.version, content, note: "Sharper." }));
  valueOf(await publish(cy, { id }));
  const roles = { contributor: "CONTRIBUTOR", photographs: "PHOTO_EDITOR", letters: "NEWSLETTER_EDITOR" } as const;
  for (const [name, role] of Object.entries(roles)) people[name] = await hire(name, role);
  Object.assign(people, { ada, bea, given: await hire("Given", "AUTHOR"), other: await hire("Other", "AUTHOR") });
  await assign(bea, { id, assigneeId: staffIdOf(people.given!) });
});

test.each([
  ["its author", "ada", true],
  ["an editor", "bea", true],
  ["whom it was given to", "given", true],
  ["the photo editor", "photographs", true],
  ["another author", "other", false],
  ["a contributor", "contributor", false],
  ["the newsletter editor", "letters", false],
])("the history is open to %s (%s): %s", async (_, name, isOpen) => {
  const history = await listRevisionsForDesk(people[name]!, id);
  expect(history?.map(({ number, step, by, note }) => [number, step, by, note]) ?? null).toEqual(
    isOpen
      ? [
          [3, "publish", "Cy", null],
          [2, "save", "Bea", "Sharper."],
          [1, "file", "Ada", null],
        ]
      : null,
  );
  expect((await getRevisionForDesk(people[name]!, id, 1))?.headline ?? null).toBe(isOpen ? "As it was" : null);
});

test("goes on where the page before ended, in as many statements however long it is", async () => {
  const { bea } = desk.people;
  expect((await listRevisionsForDesk(bea, id, { before: 3 }))?.map(({ number }) => number)).toEqual([2, 1]);
  expect(await listRevisionsForDesk(bea, id, { before: 1 })).toEqual([]);
  expect((await statementsOf(() => listRevisionsForDesk(bea, id))).length).toBeLessThanOrEqual(4);
});

test.each([0, 99, 1.5, NaN, -1])("there is no revision %s", async (number) => {
  expect(await getRevisionForDesk(desk.people.bea, id, number)).toBeNull();
});

test.each(["x", "0193f3a0-0000-7000-8000-000000000000"])(
  "of an article that is none (%s) there is no history",
  async (one) => {
    expect(await listRevisionsForDesk(desk.people.bea, one)).toBeNull();
    expect(await getRevisionForDesk(desk.people.bea, one, 1)).toBeNull();
  },
);

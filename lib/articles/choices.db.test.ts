import { beforeAll, expect, test } from "vitest";
import { publish } from "@/lib/articles/commands/publish";
import { getChoicesForDesk } from "@/lib/articles/queries/choices";
import { listStoryChoicesForDesk } from "@/lib/articles/queries/story-choices";
import { hire, openDesk } from "@/lib/articles/testing/desk";
import type { Actor } from "@/lib/staff/permissions";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});

test("an editor is offered everything, an author neither colleagues nor sections to open", async () => {
  const { begun, seen, people, harbour, ada } = desk;
  const other = await begun("The ferry of last year");
  const { id } = await begun("The ferry is late", { relatedIds: [other.id] });

  const editors = await getChoicesForDesk(people.bea, await seen(people.bea, id));
  expect(editors.sections).toContainEqual(expect.objectContaining({ id: harbour.id }));
  expect(editors.bylines).toContainEqual(expect.objectContaining({ id: ada.id }));
  expect(editors.people.map(({ name }) => name)).toEqual(["Ada", "Bea", "Cy"]);
  expect(editors.stories[other.id]).toMatchObject({ headline: "The ferry of last year", state: "DRAFT" });
  expect(editors.stories[other.id]?.path).toMatch(/\/articles\/the-ferry-of-last-year$/);
  expect(editors).toMatchObject({ mayEnd: true, mayCreate: { section: true, topic: true, byline: true } });

  const authors = await getChoicesForDesk(people.ada, await seen(people.ada, id));
  expect(authors.people).toEqual([]);
  expect(authors).toMatchObject({ mayEnd: false, mayCreate: { section: false, topic: true, byline: true } });
});

test("stories are offered by the words of their headlines, and only to those who may see them", async () => {
  const { begun, people, editionId } = desk;
  await begun("Crab pots return", {}, people.bea);
  const found = await listStoryChoicesForDesk(people.bea, { q: "pots crab", editionId });
  expect(found.map(({ headline }) => headline)).toEqual(["Crab pots return"]);
  const dot = await hire("Dot", "AUTHOR");
  expect(await listStoryChoicesForDesk(dot, { q: "crab", editionId })).toEqual([]);
  const { id } = await begun("Crab pots are back", {}, people.bea);
  await publish(people.bea, { id });
  for (let one = 0; one < 9; one++) await begun(`Crab draft ${one}`, {}, people.bea);
  const offered = async (actor: Actor, live?: boolean) =>
    (await listStoryChoicesForDesk(actor, { q: "CRAB", editionId, live })).map(({ headline }) => headline);
  expect(await offered(dot)).toEqual(["Crab pots are back"]);
  expect(await offered(people.bea, true)).toEqual(["Crab pots are back"]);
  expect(await offered(people.bea)).toHaveLength(8);
});

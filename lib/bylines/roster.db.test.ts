import { beforeAll, expect, test } from "vitest";
import { openEdition, picture, statementsOf, ticksOf } from "@/lib/articles/testing/record";
import { ensureByline } from "@/lib/bylines/commands";
import { getRoster } from "@/lib/bylines/queries";
import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import { system } from "@/lib/staff/permissions";

let editionId: string;
beforeAll(async () => {
  ({ editionId } = await openEdition());
});

test("people, teams and agencies, each by name, with portraits that may be shown", async () => {
  const [shown, down] = [await picture("shown"), await picture("down")];
  await db().image.update({ where: { id: down.id }, data: { takenDownAt: new Date() } });
  await db().byline.createMany({
    data: [
      { editionId, slug: "zoe", name: "Zoë Aldous", title: "Editor", imageId: shown.id },
      { editionId, slug: "ebba", name: "Ébba Moe", imageId: down.id },
      { editionId, slug: "desk", name: "News desk", kind: "TEAM" },
      { editionId, slug: "guest", name: "A guest", kind: "CONTRIBUTOR" },
      { editionId, slug: "wire", name: "The Wire", kind: "AGENCY" },
    ],
  });
  const { found, tags } = await getRoster(editionId);
  if (found.is !== "found") throw new Error(found.is);
  const { people, teams, agencies } = found.value;
  expect(people.map(({ name }) => name)).toEqual(["Ada Quay", "Ébba Moe", "Zoë Aldous"]);
  expect(people[2]).toMatchObject({ path: "/staff/zoe", title: "Editor", portrait: { id: shown.id } });
  expect(people[2]?.portrait?.files.map(({ width }) => width)).toEqual([640]);
  expect(people[1]?.portrait).toBeNull();
  expect([...teams, ...agencies].map(({ name }) => name)).toEqual(["News desk", "The Wire"]);
  expect(new Set(tags)).toEqual(new Set([`masthead:${editionId}`, `image:${down.id}`, `image:${shown.id}`]));
  expect(await statementsOf(() => getRoster(editionId))).toHaveLength(1);
});

test("somebody new, and what is new about somebody, shows there", async () => {
  const ensure = (title: string) =>
    change(system("test"), (tx, traces) => ensureByline(tx, traces, { editionId, name: "Una Low", title }));
  for (const title of ["", "Reporter"]) {
    const [tick] = await ticksOf(() => ensure(title));
    expect(tick?.tags).toContain(`masthead:${editionId}`);
  }
  expect(await ticksOf(() => ensure("Reporter"))).toEqual([]);
});

import { beforeAll, beforeEach, expect, test } from "vitest";
import { openEdition } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { retitleEdition } from "@/lib/editions/commands/retitle-edition";
import { runJobs } from "@/lib/jobs/testing/run-jobs";
import { reviseSection } from "@/lib/sections/commands/revise-section";
import { promiseRedrawing, redrawNext } from "@/lib/share-pictures/commands/redraw";
import { system } from "@/lib/staff/permissions";

const house = system("test");
const COUNT = 5;
let record: Awaited<ReturnType<typeof openEdition>>;
let town: { id: string };

const current = async (sectionId: string) => {
  const where = { retiredAt: null, article: { sectionId } };
  return (await db().sharePicture.findMany({ where, orderBy: { articleId: "asc" } })).map(({ key }) => key);
};
const waiting = () =>
  db().$queryRaw<{ task: string; priority: number }[]>`
    SELECT task_identifier AS task, priority FROM graphile_worker.jobs ORDER BY priority, id`;
const forgetJobs = () => db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;

beforeAll(async () => {
  record = await openEdition();
  town = await db().section.create({ data: { editionId: record.editionId, slug: "town", name: "Town" } });
  for (let n = 1; n <= COUNT; n++) await record.article(`at-sea-${n}`);
  await record.article("in-town", { sectionId: town.id });
  await record.article("draft-at-sea", { state: "DRAFT", firstPublishedAt: null });
  await db().$transaction((tx) => promiseRedrawing(tx, { room: "edition", id: record.editionId }));
  await runJobs();
});

beforeEach(forgetJobs);

const revised = (words: { name: string; color: "teal" | "red"; description?: string }) =>
  reviseSection(house, { id: record.harbour.id, description: "", parentId: null, ...words });

test("a section's new name reaches the share pictures of its own live stories, and no others", async () => {
  const [atSea, inTown] = [await current(record.harbour.id), await current(town.id)];
  expect([atSea.length, inTown.length]).toEqual([COUNT, 1]);
  expect(await revised({ name: "Port", color: "teal" })).toMatchObject({ ok: true });
  expect(await current(record.harbour.id)).toEqual(atSea);
  await runJobs();
  const renamed = await current(record.harbour.id);
  expect(renamed).toHaveLength(COUNT);
  for (const key of renamed) expect(atSea).not.toContain(key);
  expect(await current(town.id)).toEqual(inTown);

  expect(await revised({ name: "Port", color: "red" })).toMatchObject({ ok: true });
  await runJobs();
  for (const key of await current(record.harbour.id)) expect(renamed).not.toContain(key);
});

test("what no share picture shows promises none", async () => {
  await revised({ name: "Port", color: "red", description: "Ships and those aboard." });
  const { title, timeZone } = record.edition;
  await retitleEdition(house, { id: record.editionId, title, timeZone, description: "Of a town by the sea." });
  expect(await waiting()).toEqual([]);
});

test("an edition's new title reaches the share pictures of all its stories", async () => {
  const before = [...(await current(record.harbour.id)), ...(await current(town.id))];
  const { timeZone, description } = record.edition;
  await retitleEdition(house, { id: record.editionId, title: "The Long Quay", timeZone, description });
  await runJobs();
  const after = [...(await current(record.harbour.id)), ...(await current(town.id))];
  expect(after).toHaveLength(COUNT + 1);
  for (const key of after) expect(before).not.toContain(key);
});

test("a long list is promised in batches, each behind the one before and all behind what readers wait for", async () => {
  const { id } = record.harbour;
  await redrawNext({ room: "section", id }, 2);
  const batch = [
    { task: "draw-share-picture", priority: 10 },
    { task: "draw-share-picture", priority: 10 },
    { task: "redraw-share-pictures", priority: 20 },
  ];
  expect(await waiting()).toEqual(batch);
  const [{ payload }] = await db().$queryRaw<[{ payload: Parameters<typeof redrawNext>[0] }]>`
    SELECT payload FROM graphile_worker._private_jobs WHERE priority = 20`;
  await forgetJobs();
  await redrawNext(payload, 2);
  expect(await waiting()).toEqual(batch);
  await forgetJobs();
  await redrawNext(payload, COUNT);
  expect(await waiting()).toEqual(Array.from({ length: COUNT - 2 }, () => batch[0]));
});

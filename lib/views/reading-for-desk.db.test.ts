import { expect, test } from "vitest";
import { openEdition } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import type { Actor } from "@/lib/staff/permissions";
import { listReadForDesk } from "@/lib/views/queries/reading-for-desk";

const editor: Actor = { id: "staff:1", name: "Ed", role: "EDITOR" };
const contributor: Actor = { id: "staff:2", name: "Co", role: "CONTRIBUTOR" };
const now = new Date("2026-03-02T10:20:00Z");
const hour = (back: number) => new Date(Date.UTC(2026, 2, 2, 10 - back));

test("what was read in the last day, the most first, hour by hour, and only what is live", async () => {
  const { editionId, article } = await openEdition();
  const [much, little, gone] = [await article("much"), await article("little"), await article("gone")];
  await db().article.update({
    where: { id: gone.id },
    data: { state: "WITHDRAWN", withdrawnAt: now, withdrawnReason: "Wrong." },
  });
  const views = [
    { articleId: much.id, hour: hour(0), views: 5 },
    { articleId: much.id, hour: hour(23), views: 2 },
    { articleId: much.id, hour: hour(24), views: 100 },
    { articleId: little.id, hour: hour(3), views: 6 },
    { articleId: gone.id, hour: hour(1), views: 50 },
  ];
  await db().articleViews.createMany({ data: views });
  await db().articleHeat.createMany({
    data: [much, little, gone].map(({ id }) => ({ articleId: id, editionId, heat: 1 })),
  });
  const read = await listReadForDesk(editor, { editionId, take: 5, now });
  expect(read.map(({ headline, views }) => [headline, views])).toEqual([
    ["About much", 7],
    ["About little", 6],
  ]);
  expect(read[0]?.hours).toEqual([2, ...Array<number>(22).fill(0), 5]);
  expect(await listReadForDesk(editor, { editionId, take: 1, now })).toHaveLength(1);
  expect(await listReadForDesk(contributor, { editionId, take: 5, now })).toEqual([]);
});

import { beforeAll, expect, test } from "vitest";
import { openEdition, statementsOf, ticksOf } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { getFrame } from "@/lib/editions/queries";
import { closeSection } from "@/lib/sections/commands/close-section";
import type { Actor } from "@/lib/staff/permissions";
import { orderWidgets } from "@/lib/widgets/commands/order-widgets";
import { placeWidget, reviseWidget } from "@/lib/widgets/commands/place-widget";
import { removeWidget } from "@/lib/widgets/commands/remove-widget";
import { listWidgetsForDesk } from "@/lib/widgets/queries/rail-for-desk";

const editor: Actor = { id: "staff:1", name: "Ed", role: "EDITOR" };
const author: Actor = { id: "staff:2", name: "Al", role: "AUTHOR" };
const words = { sectionIds: [] as string[], enabled: true, settings: {} };
const plain = { ...words, place: "ARTICLE" as const };

let room: Awaited<ReturnType<typeof openEdition>>;
beforeAll(async () => {
  room = await openEdition();
});

const list = () => listWidgetsForDesk(editor, { editionId: room.editionId, place: "ARTICLE" });

test("widgets are placed at the end, put in order, set, hidden and removed; the frame is made anew each time", async () => {
  const { editionId, harbour } = room;
  const place = (widget: string) => placeWidget(editor, { ...plain, editionId, widget });
  await place("popular");
  await place("latest");
  const [popular, latest] = await list();
  expect([popular?.widget, latest?.widget]).toEqual(["popular", "latest"]);

  const ids = [latest!.id, popular!.id];
  const [tick] = await ticksOf(() => orderWidgets(editor, { editionId, place: "ARTICLE", ids }));
  expect(tick?.tags).toEqual([`frame:${editionId}`]);
  expect((await list()).map(({ id }) => id)).toEqual(ids);

  const revised = { settings: { take: 3 }, sectionIds: [harbour.id], enabled: false };
  const { id } = popular!;
  expect(await reviseWidget(editor, { ...revised, widget: "latest", id })).toMatchObject({ ok: false });
  await reviseWidget(editor, { ...revised, widget: "popular", id });
  expect((await list())[1]).toMatchObject(revised);
  expect(await statementsOf(list)).toHaveLength(1);
  await removeWidget(editor, { id: latest!.id });
  expect(await list()).toHaveLength(1);
});

test("what is not there, not whole or not theirs is refused", async () => {
  const { editionId } = room;
  const missing = "0193f3a0-0000-7000-8000-000000000000";
  const wish = { ...plain, editionId, widget: "popular" };
  expect(await placeWidget(author, wish)).toMatchObject({ ok: false });
  expect(await placeWidget(editor, { ...wish, sectionIds: [missing] })).toMatchObject({
    refusal: { field: "sectionIds" },
  });
  expect(await orderWidgets(editor, { editionId, place: "ARTICLE", ids: [missing] })).toMatchObject({ ok: false });
  expect(await removeWidget(editor, { id: missing })).toMatchObject({ ok: false });
  expect(await listWidgetsForDesk(author, { editionId, place: "ARTICLE" })).toEqual([]);
});

test("a widget is on for several sections, or for all; with its last section it goes", async () => {
  const { editionId, harbour } = room;
  const open = (slug: string) => db().section.create({ data: { editionId, slug, name: slug } });
  const [coast, town] = [await open("coast"), await open("town")];
  const onFor = async (...sectionIds: string[]) => {
    const outcome = await placeWidget(editor, { ...plain, place: "SECTION", sectionIds, editionId, widget: "promo" });
    return outcome.ok ? outcome.value.id : "";
  };
  const [everywhere, both, one] = [await onFor(), await onFor(harbour.id, coast.id), await onFor(town.id)];
  const shown = async () => {
    const placements = (await getFrame("en"))?.placements.filter(({ place }) => place === "SECTION") ?? [];
    return Object.fromEntries(placements.map(({ id, sectionIds }) => [id, sectionIds.toSorted()]));
  };
  expect(await shown()).toEqual({ [everywhere]: [], [both]: [harbour.id, coast.id].sort(), [one]: [town.id] });

  await reviseWidget(editor, { ...words, widget: "promo", sectionIds: [coast.id, town.id], id: both });
  await closeSection(editor, { id: town.id });
  expect(await shown()).toEqual({ [everywhere]: [], [both]: [coast.id] });
  const audited = await db().auditEvent.findFirst({ where: { deed: "placement.revise", subjectId: both } });
  expect(audited).toMatchObject({
    before: { sectionIds: expect.any(Array) },
    after: { sectionIds: expect.any(Array) },
  });
});

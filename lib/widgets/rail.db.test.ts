import { beforeAll, expect, test } from "vitest";
import { openEdition, ticksOf } from "@/lib/articles/testing/record";
import type { Actor } from "@/lib/staff/permissions";
import { orderWidgets } from "@/lib/widgets/commands/order-widgets";
import { placeWidget, reviseWidget } from "@/lib/widgets/commands/place-widget";
import { removeWidget } from "@/lib/widgets/commands/remove-widget";
import { listWidgetsForDesk } from "@/lib/widgets/queries/rail-for-desk";

const editor: Actor = { id: "staff:1", name: "Ed", role: "EDITOR" };
const author: Actor = { id: "staff:2", name: "Al", role: "AUTHOR" };
const plain = { place: "ARTICLE", sectionId: null, enabled: true, settings: {} } as const;

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

  const words = { settings: { take: 3 }, sectionId: harbour.id, enabled: false };
  await reviseWidget(editor, { ...words, id: popular!.id });
  expect((await list())[1]).toMatchObject(words);
  await removeWidget(editor, { id: latest!.id });
  expect(await list()).toHaveLength(1);
});

test("what is not there, not whole or not theirs is refused", async () => {
  const { editionId } = room;
  const missing = "0193f3a0-0000-7000-8000-000000000000";
  const wish = { ...plain, editionId, widget: "popular" };
  expect(await placeWidget(author, wish)).toMatchObject({ ok: false });
  expect(await placeWidget(editor, { ...wish, sectionId: missing })).toMatchObject({ refusal: { field: "sectionId" } });
  expect(await orderWidgets(editor, { editionId, place: "ARTICLE", ids: [missing] })).toMatchObject({ ok: false });
  expect(await removeWidget(editor, { id: missing })).toMatchObject({ ok: false });
  expect(await listWidgetsForDesk(author, { editionId, place: "ARTICLE" })).toEqual([]);
});

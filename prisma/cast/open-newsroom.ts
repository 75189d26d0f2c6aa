import { change, type Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Area, Place } from "@/lib/db/generated/enums";
import type { Actor } from "@/lib/staff/permissions";
import type { CastEdition } from "@/prisma/cast/newsroom";
import { readPages } from "@/prisma/cast/read-pages";

/** Opens an edition with all that stands around its stories, in one transaction. `portraits`: image ids by file. */
export function openNewsroom(
  actor: Actor,
  cast: CastEdition,
  position: number,
  portraits: Map<string, string>,
): Promise<void> {
  return change(actor, async (tx, traces) => {
    const { id, code, isDefault, language, direction, title, description, timeZone } = cast;
    await tx.edition.create({
      data: { id, code, isDefault, language, direction, title, description, timeZone, position },
    });
    traces.audit("edition.open", "edition", id, undefined, { code, title });
    await openRooms(tx, traces, cast, portraits);
    await placeWidgets(tx, cast);
    // Everything that an empty site may have answered before.
    traces.tick(["site"]);
  });
}

async function openRooms(tx: Tx, traces: Traces, cast: CastEdition, portraits: Map<string, string>): Promise<void> {
  const editionId = cast.id;
  const pages = await readPages(cast.code);
  await tx.section.createMany({
    data: cast.sections.map((section, position) => ({ ...section, editionId, position })),
  });
  await tx.byline.createMany({
    data: cast.bylines.map(({ portrait, ...byline }) => ({
      ...byline,
      editionId,
      imageId: portrait && portraits.get(portrait),
    })),
  });
  await tx.mailList.createMany({ data: cast.lists.map((list, position) => ({ ...list, editionId, position })) });
  await tx.staticPage.createMany({ data: pages.map((page) => ({ ...page, editionId, published: true })) });
  const names = [...cast.sections, ...cast.bylines].map(({ name }) => name);
  traces.audit("edition.furnish", "edition", editionId, undefined, { names });
}

async function placeWidgets(tx: Tx, { id: editionId, promo }: CastEdition): Promise<void> {
  const rail: { widget: string; settings: Prisma.InputJsonObject }[] = [
    { widget: "popular", settings: { take: 5 } },
    { widget: "newsletter", settings: {} },
    { widget: "latest", settings: { take: 5 } },
    { widget: "promo", settings: promo },
  ];
  const places: Place[] = ["ARTICLE", "SECTION"];
  const area: Area = "RAIL";
  await tx.placement.createMany({
    data: places.flatMap((place) => rail.map((widget, position) => ({ ...widget, editionId, place, area, position }))),
  });
}

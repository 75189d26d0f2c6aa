import { change, type Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Area, Place } from "@/lib/db/generated/enums";
import type { Actor } from "@/lib/staff/permissions";
import type { CastEdition } from "@/prisma/cast/newsroom";
import { readPages } from "@/prisma/cast/read-pages";

/** Opens an edition with all that stands around its stories, in one transaction. `pictures`: image ids by file. */
export function openNewsroom(
  actor: Actor,
  cast: CastEdition,
  position: number,
  pictures: Map<string, string>,
): Promise<void> {
  return change(actor, async (tx, traces) => {
    const { id, code, isDefault, language, direction, title, description, timeZone } = cast;
    await tx.edition.create({
      data: { id, code, isDefault, language, direction, title, description, timeZone, position },
    });
    traces.audit("edition.open", "edition", id, undefined, { code, title });
    await openRooms(tx, traces, cast, pictures);
    await placeWidgets(tx, cast);
    // Everything that an empty site may have answered before.
    traces.tick(["site"]);
  });
}

async function openRooms(tx: Tx, traces: Traces, cast: CastEdition, pictures: Map<string, string>): Promise<void> {
  const editionId = cast.id;
  const pages = await readPages(cast.code);
  await openSections(tx, cast, pictures);
  await tx.topic.createMany({
    data: cast.topics.map(({ picture, ...topic }) => ({
      ...topic,
      editionId,
      imageId: picture && pictures.get(picture),
    })),
  });
  await tx.byline.createMany({
    data: cast.bylines.map(({ portrait, ...byline }) => ({
      ...byline,
      editionId,
      imageId: portrait && pictures.get(portrait),
    })),
  });
  await tx.mailList.createMany({ data: cast.lists.map((list, position) => ({ ...list, editionId, position })) });
  await tx.staticPage.createMany({ data: pages.map((page) => ({ ...page, editionId, published: true })) });
  const names = [...cast.sections, ...cast.topics, ...cast.bylines].map(({ name }) => name);
  traces.audit("edition.furnish", "edition", editionId, undefined, { names });
}

/** One after the other, so that a section finds the one it stands under. */
async function openSections(tx: Tx, cast: CastEdition, pictures: Map<string, string>): Promise<void> {
  const ids = new Map<string, string>();
  for (const [position, { parent, picture, ...section }] of cast.sections.entries()) {
    if (parent && !ids.has(parent)) throw new Error(`The cast's section ${section.slug} stands under none: ${parent}.`);
    const { id } = await tx.section.create({
      data: {
        ...section,
        editionId: cast.id,
        parentId: parent && ids.get(parent),
        imageId: picture && pictures.get(picture),
        position,
      },
      select: { id: true },
    });
    ids.set(section.slug, id);
  }
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

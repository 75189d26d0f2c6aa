import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Area, Place } from "@/lib/db/generated/enums";
import type { Placement } from "@/lib/widgets/schema";

/** The widgets of a place in their order: those for everywhere, and those for the section when one is named. */
export async function listPlacements(asked: {
  editionId: string;
  place: Place;
  sectionId?: string;
}): Promise<(Placement & { area: Area })[]> {
  const { editionId, place, sectionId } = asked;
  const rows = await db().placement.findMany({
    where: { editionId, place, enabled: true, OR: [{ sectionId: null }, ...(sectionId ? [{ sectionId }] : [])] },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, area: true, widget: true, settings: true },
  });
  return rows.map((row) => ({ ...row, settings: settingsOf(row.settings) }));
}

function settingsOf(value: Prisma.JsonValue): Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}

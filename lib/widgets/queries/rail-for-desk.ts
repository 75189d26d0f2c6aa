import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Place } from "@/lib/db/generated/enums";
import { may, type Actor } from "@/lib/staff/permissions";
import type { WidgetForDesk } from "@/lib/widgets/schema/placing";

/** The widgets beside the pages of a place in their order, also those that are switched off. One statement. */
export async function listWidgetsForDesk(
  actor: Actor,
  { editionId, place }: { editionId: string; place: Place },
): Promise<WidgetForDesk[]> {
  if (!may(actor, "structure.write")) return [];
  const rows = await db().placement.findMany({
    where: { editionId, place, area: "RAIL" },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    relationLoadStrategy: "join",
    select: {
      ...{ id: true, editionId: true, place: true, widget: true, settings: true, enabled: true },
      rooms: { select: { sectionId: true } },
    },
  });
  return rows.map(({ settings, rooms, ...row }) => ({
    ...row,
    settings: settingsOf(settings),
    sectionIds: rooms.map(({ sectionId }) => sectionId),
  }));
}

function settingsOf(value: Prisma.JsonValue): Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}

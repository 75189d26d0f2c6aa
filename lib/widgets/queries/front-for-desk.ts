import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { may, type Actor } from "@/lib/staff/permissions";
import type { BlockForDesk, FrontForDesk } from "@/lib/widgets/schema";

/** The front page of an edition as it is arranged, disabled blocks and lost picks too; null for who may not arrange it. */
export async function getFrontForDesk(actor: Actor, editionId: string): Promise<FrontForDesk | null> {
  if (!may(actor, "front.write")) return null;
  const edition = await db().edition.findUnique({
    where: { id: editionId },
    select: {
      front: { select: { version: true } },
      placements: {
        where: { place: "FRONT", area: "MAIN" },
        orderBy: [{ position: "asc" }, { id: "asc" }],
        select: {
          ...{ id: true, widget: true, settings: true, sectionId: true, enabled: true },
          topic: { select: { id: true, slug: true, name: true } },
          picks: { include: picked },
        },
      },
    },
  });
  if (!edition) return null;
  const blocks = edition.placements.map(({ settings, picks, ...block }): BlockForDesk => ({
    ...block,
    settings: settingsOf(settings),
    picks: picks.reduce<BlockForDesk["picks"]>(
      (slots, { position, articleId, article }) => withSlot(slots, position, { articleId, ...article }),
      [],
    ),
  }));
  return { editionId, version: edition.front?.version ?? 0, blocks };
}

const picked = { article: { select: { headline: true, state: true } } } as const satisfies Prisma.FrontPickInclude;

function withSlot<T>(slots: (T | null)[], slot: number, value: T): (T | null)[] {
  return Array.from({ length: Math.max(slots.length, slot + 1) }, (_, at) =>
    at === slot ? value : (slots[at] ?? null),
  );
}

function settingsOf(value: Prisma.JsonValue): Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}

import type { BylineForDesk } from "@/lib/bylines/schema";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { BylineKind } from "@/lib/db/generated/enums";
import { may, type Actor } from "@/lib/staff/permissions";

const LISTED = 50;

/** An edition's bylines by name, `q` in the name; `after` is the last id of the page before. One statement. */
export async function listBylinesForDesk(
  actor: Actor,
  { editionId, q = "", kind, after }: { editionId: string; q?: string; kind?: BylineKind; after?: string },
): Promise<{ bylines: BylineForDesk[]; next: string | null }> {
  if (!may(actor, "structure.write")) return { bylines: [], next: null };
  const rows = await db().byline.findMany({
    relationLoadStrategy: "join",
    where: { editionId, kind, name: { contains: q, mode: "insensitive" } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: LISTED + 1,
    select,
  });
  const bylines = rows.slice(0, LISTED).map(forDesk);
  return { bylines, next: rows.length > LISTED ? bylines.at(-1)!.id : null };
}

export async function getBylineForDesk(actor: Actor, id: string): Promise<BylineForDesk | null> {
  if (!may(actor, "structure.write")) return null;
  const row = await db().byline.findUnique({ relationLoadStrategy: "join", where: { id }, select });
  return row && forDesk(row);
}

const MOST_ACCOUNTS = 500;

/** Accounts that a byline can be tied to. One statement. */
export async function listAccountChoicesForDesk(actor: Actor): Promise<{ id: string; name: string }[]> {
  if (!may(actor, "structure.write")) return [];
  return db().staff.findMany({
    where: { disabledAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: MOST_ACCOUNTS,
    select: { id: true, name: true },
  });
}

const select = {
  id: true,
  editionId: true,
  slug: true,
  name: true,
  kind: true,
  title: true,
  bio: true,
  sameAs: true,
  imageId: true,
  staffId: true,
  staff: { select: { name: true, disabledAt: true } },
  _count: { select: { articles: true } },
} as const satisfies Prisma.BylineSelect;

function forDesk({ _count, staff, ...row }: Prisma.BylineGetPayload<{ select: typeof select }>): BylineForDesk {
  return {
    ...row,
    account: staff && { name: staff.name, disabled: staff.disabledAt !== null },
    articles: _count.articles,
  };
}

import { db } from "@/lib/db/client";
import type { SectionForDesk } from "@/lib/sections/schema";
import { may, type Actor } from "@/lib/staff/permissions";

/** An edition's sections in the order of its navigation; none for who may not change them. One statement. */
export async function listSectionsForDesk(actor: Actor, editionId: string): Promise<SectionForDesk[]> {
  if (!may(actor, "structure.write")) return [];
  const rows = await db().section.findMany({
    relationLoadStrategy: "join",
    where: { editionId },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select,
  });
  return rows.map(({ _count, ...row }) => ({ ...row, articles: _count.articles }));
}

export async function getSectionForDesk(actor: Actor, id: string): Promise<SectionForDesk | null> {
  if (!may(actor, "structure.write")) return null;
  const row = await db().section.findUnique({ relationLoadStrategy: "join", where: { id }, select });
  if (!row) return null;
  const { _count, ...section } = row;
  return { ...section, articles: _count.articles };
}

const select = {
  id: true,
  editionId: true,
  slug: true,
  name: true,
  description: true,
  imageId: true,
  color: true,
  parentId: true,
  _count: { select: { articles: true } },
} as const;

import { db } from "@/lib/db/client";
import { may, type Actor } from "@/lib/staff/permissions";
import type { PageForDesk } from "@/lib/static-pages/schema";

const MOST = 200;

/** An edition's own pages by title. One statement. */
export async function listPagesForDesk(actor: Actor, editionId: string): Promise<PageForDesk[]> {
  if (!may(actor, "page.write")) return [];
  return db().staticPage.findMany({ where: { editionId }, orderBy: { title: "asc" }, take: MOST, select });
}

export async function getPageForDesk(actor: Actor, id: string): Promise<PageForDesk | null> {
  if (!may(actor, "page.write")) return null;
  return db().staticPage.findUnique({ where: { id }, select });
}

const select = { id: true, editionId: true, slug: true, title: true, published: true, updatedAt: true } as const;

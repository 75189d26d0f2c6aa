import type { Body } from "@/lib/body/schema";
import { db } from "@/lib/db/client";
import { may, type Actor } from "@/lib/staff/permissions";
import type { PageForDesk, PageRow } from "@/lib/static-pages/schema";

const MOST = 200;

/** An edition's own pages by title. One statement. */
export async function listPagesForDesk(actor: Actor, editionId: string): Promise<PageRow[]> {
  if (!may(actor, "page.write")) return [];
  const select = { id: true, slug: true, title: true, published: true, updatedAt: true } as const;
  return db().staticPage.findMany({ where: { editionId }, orderBy: { title: "asc" }, take: MOST, select });
}

/** A page as the desk's editor opens it; null when there is none, or none for the person asking. One statement. */
export async function getPageForDesk(actor: Actor, id: string): Promise<PageForDesk | null> {
  if (!may(actor, "page.write")) return null;
  const page = await db().staticPage.findUnique({ relationLoadStrategy: "join", where: { id }, include });
  if (!page) return null;
  const { editionId: _, body, updatedAt, ...rest } = page;
  return { ...rest, body: body as Body, updatedAt: updatedAt.toISOString() };
}

const include = {
  edition: { select: { id: true, code: true, isDefault: true, language: true, timeZone: true } },
} as const;

import { db } from "@/lib/db/client";
import { pictureSelect } from "@/lib/images/queries";
import { saying } from "@/lib/images/queries/saying";
import { pictureOf } from "@/lib/images/rules";
import type { Picture } from "@/lib/images/schema";
import { may, type Actor } from "@/lib/staff/permissions";

const SHOWN = 24;

/** Pictures to choose from, newest first, every word of `q` in what is known of them. One statement. */
export async function listPictureChoicesForDesk(actor: Actor, { q }: { q: string }): Promise<Picture[]> {
  if (!may(actor, "article.write")) return [];
  const rows = await db().image.findMany({
    relationLoadStrategy: "join",
    where: { takenDownAt: null, ...saying(q) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: SHOWN,
    select: pictureSelect,
  });
  return rows.map((row) => pictureOf(row));
}

/** Those of the pictures that may be shown. One statement. */
export async function listPictures(ids: string[]): Promise<Picture[]> {
  const where = { id: { in: ids }, takenDownAt: null };
  const rows = await db().image.findMany({ relationLoadStrategy: "join", where, select: pictureSelect });
  return rows.map((row) => pictureOf(row));
}

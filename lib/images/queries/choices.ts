import { db } from "@/lib/db/client";
import { pictureSelect } from "@/lib/images/queries";
import { pictureOf } from "@/lib/images/rules";
import type { Picture } from "@/lib/images/schema";
import { may, type Actor } from "@/lib/staff/permissions";

const SHOWN = 24;

/** Pictures to choose from, newest first, every word of `q` in what is known of them. One statement. */
export async function listPictureChoicesForDesk(actor: Actor, { q }: { q: string }): Promise<Picture[]> {
  if (!may(actor, "article.write")) return [];
  const words = q.split(/\s+/).filter(Boolean).slice(0, 8);
  const rows = await db().image.findMany({
    relationLoadStrategy: "join",
    where: { takenDownAt: null, AND: words.map(within) },
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

function within(word: string) {
  const contains = { contains: word, mode: "insensitive" } as const;
  return { OR: [{ alt: contains }, { caption: contains }, { credit: contains }, { creator: contains }] };
}

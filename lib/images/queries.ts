import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { pictureOf } from "@/lib/images/rules";
import type { Picture } from "@/lib/images/schema";

/** What `pictureOf` needs; use it inside any select that loads a picture. */
export const pictureSelect = {
  id: true,
  alt: true,
  decorative: true,
  caption: true,
  creator: true,
  credit: true,
  width: true,
  height: true,
  focalX: true,
  focalY: true,
  renditions: { select: { shape: true, format: true, width: true, height: true, key: true } },
} as const satisfies Prisma.ImageSelect;

/** A picture that may be shown; null when there is none or it was taken down. */
export async function getPicture(imageId: string): Promise<Picture | null> {
  const row = await db().image.findFirst({ where: { id: imageId, takenDownAt: null }, select: pictureSelect });
  return row && pictureOf(row);
}

/** Those of the ids that may be shown, in one query. */
export async function listPictures(imageIds: string[]): Promise<Picture[]> {
  if (imageIds.length === 0) return [];
  const rows = await db().image.findMany({ where: { id: { in: imageIds }, takenDownAt: null }, select: pictureSelect });
  return rows.map((row) => pictureOf(row));
}

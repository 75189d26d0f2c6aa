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

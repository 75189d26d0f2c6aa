import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { pictureOf, type PictureRow } from "@/lib/images/rules";
import type { Picture } from "@/lib/images/schema";

/** What `pictureOf` needs; use it inside any select that loads a picture. */
export const pictureSelect = {
  id: true,
  alt: true,
  decorative: true,
  caption: true,
  creator: true,
  credit: true,
  digitalSource: true,
  width: true,
  height: true,
  focalX: true,
  focalY: true,
  placeholder: true,
  renditions: { select: { shape: true, format: true, width: true, height: true, key: true } },
} as const satisfies Prisma.ImageSelect;

/** The same, and what `shownPicture` asks: whether it was taken down. */
export const shownSelect = { ...pictureSelect, takenDownAt: true } as const satisfies Prisma.ImageSelect;

/** The picture at the head of a page; null when there is none or it was taken down. */
export function shownPicture(image: (PictureRow & { takenDownAt: Date | null }) | null): Picture | null {
  return image && !image.takenDownAt ? pictureOf(image) : null;
}

/** A picture that may be shown; null when there is none or it was taken down. */
export async function getPicture(imageId: string): Promise<Picture | null> {
  const row = await db().image.findFirst({ where: { id: imageId, takenDownAt: null }, select: pictureSelect });
  return row && pictureOf(row);
}

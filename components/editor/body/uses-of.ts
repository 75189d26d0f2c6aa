import type { PictureUse } from "@/lib/body/schema";
import type { Picture } from "@/lib/images/schema";

/** The pictures as a gallery uses them, without those that it has. */
export function usesOf(picked: Picture[], had: PictureUse[] = []): PictureUse[] {
  const fresh = picked.filter(({ id }) => !had.some(({ imageId }) => imageId === id));
  return fresh.map(({ id }) => ({ imageId: id, caption: "", credit: "", alt: "" }));
}

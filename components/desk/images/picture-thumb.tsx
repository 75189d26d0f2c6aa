import type { PictureFile } from "@/lib/images/schema";
import type { LibraryPicture } from "@/lib/images/schema/library";

/** A picture as the library shows it, whole; a taken-down one has no files to show. */
export function PictureThumb({ picture, takenDown }: Pick<LibraryPicture, "picture" | "takenDown">) {
  const file = smallFile(picture.files);
  if (takenDown || !file) return <span className="thumb-gone">{takenDown ? "Taken down" : "Being made"}</span>;
  return <img src={file.url} width={picture.width} height={picture.height} alt={picture.alt} loading="lazy" />;
}

/** The smallest full frame that is sharp enough for a list. */
export function smallFile(files: PictureFile[]): PictureFile | undefined {
  const full = files.filter(({ shape, format }) => shape === "FULL" && format !== "AVIF");
  const fit = full.filter(({ width }) => width >= 480);
  return (fit.length ? fit : full).toSorted((a, b) => a.width - b.width).at(fit.length ? 0 : -1);
}

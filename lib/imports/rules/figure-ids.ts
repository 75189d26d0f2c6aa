import { Body } from "@/lib/body/schema";
import { textOf } from "@/lib/body/rules";
import type { ImportedBlock, PendingFigure, Problem } from "@/lib/imports/schema";

/** The blocks with their pictures' ids, by file. */
export function withImages(blocks: ImportedBlock[], idOf: (file: string) => string): Body {
  const use = ({ file, alt, caption, credit }: PendingFigure) => ({ imageId: idOf(file), alt, caption, credit });
  return blocks.map((block) => {
    if (block.type === "pendingGallery")
      return { type: "gallery", attrs: { title: "", pictures: block.pictures.map(use) } };
    return block.type === "pending" ? { type: "figure", attrs: use(block) } : block;
  });
}

/** The pictures that the blocks name, in their order. */
export function pendingIn(blocks: ImportedBlock[]): PendingFigure[] {
  return blocks.flatMap((block) => {
    if (block.type === "pendingGallery") return block.pictures;
    return block.type === "pending" ? [block] : [];
  });
}

/** What is wrong with the blocks as a whole, which no single line shows. */
export function problemsOfBody(blocks: ImportedBlock[]): Problem[] {
  const files = [...new Set(pendingIn(blocks).map(({ file }) => file))];
  const idOf = (file: string) => `00000000-0000-7000-8000-${String(files.indexOf(file)).padStart(12, "0")}`;
  const parsed = Body.safeParse(withImages(blocks, idOf));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = typeof issue?.path[0] === "number" ? `block ${issue.path[0] + 1}` : "the text";
    return [{ expected: `expected ${place} to be shorter or simpler (${issue?.message})` }];
  }
  return textOf(parsed.data) ? [] : [{ expected: "expected a text below the front matter" }];
}

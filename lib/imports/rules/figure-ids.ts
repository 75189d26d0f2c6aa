import { Body } from "@/lib/body/schema";
import { textOf } from "@/lib/body/rules";
import type { ImportedBlock, Problem } from "@/lib/imports/schema";

/** The blocks with their pictures' ids, by file. */
export function withImages(blocks: ImportedBlock[], idOf: (file: string) => string): Body {
  return blocks.map((block) => {
    if (block.type !== "pending") return block;
    const { file, alt, caption, credit } = block;
    return { type: "figure", attrs: { imageId: idOf(file), alt, caption, credit } };
  });
}

const ANY_ID = "00000000-0000-7000-8000-000000000000";

/** What is wrong with the blocks as a whole, which no single line shows. */
export function problemsOfBody(blocks: ImportedBlock[]): Problem[] {
  const parsed = Body.safeParse(withImages(blocks, () => ANY_ID));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = typeof issue?.path[0] === "number" ? `block ${issue.path[0] + 1}` : "the text";
    return [{ expected: `expected ${place} to be shorter or simpler (${issue?.message})` }];
  }
  return textOf(parsed.data) ? [] : [{ expected: "expected a text below the front matter" }];
}

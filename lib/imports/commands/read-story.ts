import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { readPicture } from "@/lib/imports/commands/read-picture";
import { pendingIn, problemsOfBody } from "@/lib/imports/rules/figure-ids";
import { frontMatterOf, halvesOf } from "@/lib/imports/rules/front-matter";
import { blocksOf } from "@/lib/imports/rules/markdown";
import type { ImportedStory, Problem } from "@/lib/imports/schema";

const MOST_BYTES = 2 * 1024 * 1024;

/** `pictures` by the names the story gives them; `fingerprint` changes with any byte of the story or its pictures. */
export type ReadStory = ImportedStory & { pictures: Map<string, Buffer>; fingerprint: string };

/** Reads a Markdown file and the pictures beside it: the whole story, or every problem there is. Writes nothing. */
export async function readStory(path: string): Promise<ReadStory | Problem[]> {
  const source = await textAt(path);
  if (typeof source !== "string") return [source];
  const control = source
    .split("\n")
    .findIndex((line) => /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(line));
  if (control >= 0) return [{ line: control + 1, expected: "expected text without control characters" }];
  const halves = halvesOf(source);
  if ("expected" in halves) return [halves];

  const { front, problems } = frontMatterOf(halves.yaml, halves.yamlLine);
  const body = blocksOf(halves.markdown, halves.markdownLine);
  const all = [...problems, ...body.problems, ...(body.problems.length ? [] : problemsOfBody(body.blocks))];
  const pictures = new Map<string, Buffer>();
  for (const { file, ...where } of picturesOf({ front, blocks: body.blocks })) {
    if (pictures.has(file)) continue;
    const bytes = await readPicture(dirname(path), file);
    if (typeof bytes === "string") all.push({ ...where, expected: bytes });
    else pictures.set(file, bytes);
  }
  if (all.length || !front) return all.sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity));
  const hash = createHash("sha256").update(source);
  for (const bytes of pictures.values()) hash.update(createHash("sha256").update(bytes).digest());
  return { front, blocks: body.blocks, pictures, fingerprint: hash.digest("base64url") };
}

/** The files a story names and where it does. A name that is none was reported already. */
function picturesOf({ front, blocks }: { front?: ImportedStory["front"]; blocks: ImportedStory["blocks"] }) {
  const hero = front?.hero ? [{ file: front.hero.file, key: "hero.file" }] : [];
  return [...hero, ...pendingIn(blocks).map(({ file, line }) => ({ file, line }))];
}

async function textAt(path: string): Promise<string | Problem> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { expected: "expected a file, not a folder or a device" };
    if (found.size > MOST_BYTES) return { expected: "expected at most 2 MB" };
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError) return { expected: "expected text in UTF-8" };
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT" || code === "ENOTDIR") return { expected: "expected a file, there is none" };
    if (code === "EACCES" || code === "EPERM") return { expected: "expected a file that may be read" };
    throw error;
  }
}

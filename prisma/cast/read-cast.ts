import { readdir, readFile } from "node:fs/promises";
import { problemsOfBody } from "@/lib/imports/rules/figure-ids";
import { frontMatterOf, halvesOf } from "@/lib/imports/rules/front-matter";
import { blocksOf } from "@/lib/imports/rules/markdown";
import type { ImportedStory } from "@/lib/imports/schema";

const FOLDER = new URL("./stories/", import.meta.url);

/** The stories of an edition's folder, oldest first; those without a time come last. Throws with file, line and key when one is bad. */
export async function readCast(code: string): Promise<ImportedStory[]> {
  const folder = new URL(`${code}/`, FOLDER);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".md")).sort();
  const stories = await Promise.all(
    files.map(async (file) => storyOf(file, await readFile(new URL(file, folder), "utf8"))),
  );
  const time = ({ front }: ImportedStory) => front.published?.getTime() ?? Infinity;
  return stories.sort((a, b) => (time(a) < time(b) ? -1 : 1));
}

function storyOf(file: string, source: string): ImportedStory {
  const halves = halvesOf(source);
  if ("expected" in halves) throw new Error(`${file}: ${JSON.stringify(halves)}`);
  const { front, problems } = frontMatterOf(halves.yaml, halves.yamlLine);
  const body = blocksOf(halves.markdown, halves.markdownLine);
  const all = [...problems, ...body.problems, ...problemsOfBody(body.blocks)];
  if (!front || all.length) throw new Error(`${file}: ${JSON.stringify(all)}`);
  return { front, blocks: body.blocks };
}

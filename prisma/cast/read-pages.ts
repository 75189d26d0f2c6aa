import { readdir, readFile } from "node:fs/promises";
import { Body } from "@/lib/body/schema";
import { blocksOf } from "@/lib/imports/rules/markdown";

const FOLDER = new URL("./pages/", import.meta.url);

/** An edition's own pages: Markdown under a title, named by their slugs. Throws with the file's name when one is bad. */
export async function readPages(code: string): Promise<{ slug: string; title: string; body: Body }[]> {
  const folder = new URL(`${code}/`, FOLDER);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".md")).sort();
  return Promise.all(files.map(async (file) => pageOf(file, await readFile(new URL(file, folder), "utf8"))));
}

function pageOf(file: string, source: string): { slug: string; title: string; body: Body } {
  const [, title, text] = /^# (.+)\n([^]+)$/.exec(source) ?? [];
  if (!title || !text) throw new Error(`${file}: expected a title and a text.`);
  const { blocks, problems } = blocksOf(text, 2);
  if (problems.length) throw new Error(`${file}: ${JSON.stringify(problems)}`);
  return { slug: file.slice(0, -".md".length), title, body: Body.parse(blocks) };
}

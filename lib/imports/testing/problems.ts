import { readStory } from "@/lib/imports/commands/read-story";
import { sentenceOf } from "@/lib/imports/rules/sentence";

/** What a file is refused with, a sentence a problem; none when it is good. */
export async function problemsWith(path: string): Promise<string[]> {
  const read = await readStory(path);
  return Array.isArray(read) ? read.map((problem) => sentenceOf("story.md", problem)) : [];
}

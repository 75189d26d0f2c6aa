import type { Age } from "@/lib/articles/schema";
import type { Words } from "@/lib/words/schema";

/** Says of an old story that it is one, before anybody shares it as news. */
export function AgeWarning({ age, words }: { age: Age; words: Words }) {
  return <p className="age">{words.story.age[age.unit](age.count)}</p>;
}

import type { Words } from "@/lib/words/schema";

export const MAIN = "main";

export function SkipLink({ words }: { words: Words }) {
  return (
    <a className="skip" href={`#${MAIN}`}>
      {words.site.skip}
    </a>
  );
}

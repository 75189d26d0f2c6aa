import type { Words } from "@/lib/words/schema";

/** `older` is the next page's path; `newest` the first page's, given on the others. */
export type PagerProps = { older?: string; newest?: string; words: Words };

export function Pager({ older, newest, words }: PagerProps) {
  if (!older && !newest) return null;
  return (
    <nav className="pager" aria-label={words.list.pages}>
      {newest && <a href={newest}>{words.list.newest}</a>}
      {older && (
        <a href={older} rel="next">
          {words.list.older}
        </a>
      )}
    </nav>
  );
}

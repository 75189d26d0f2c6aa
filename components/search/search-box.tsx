import type { ReactNode } from "react";
import { pathOf } from "@/lib/editions/rules";
import type { Edition } from "@/lib/editions/schema";
import { LONGEST } from "@/lib/search/rules/read-search";
import type { Words } from "@/lib/words/schema";

type SearchBoxProps = {
  edition: Pick<Edition, "code" | "isDefault">;
  words: Words;
  asked?: string;
  /** Ways to narrow the search, below the line. */
  children?: ReactNode;
};

/** A line to write in and a word to send it. */
export function SearchBox({ edition, words, asked, children }: SearchBoxProps) {
  return (
    <form className="search" role="search" method="get" action={pathOf(edition, "search")}>
      <p className="search-line">
        <label className="unseen" htmlFor="q">
          {words.search.label}
        </label>
        <input
          id="q"
          type="search"
          name="q"
          dir="auto"
          defaultValue={asked}
          maxLength={LONGEST}
          placeholder={words.search.label}
          enterKeyHint="search"
        />
        <button type="submit">{words.search.submit}</button>
      </p>
      {children}
    </form>
  );
}

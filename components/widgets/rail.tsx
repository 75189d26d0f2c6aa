import { Fragment, type ReactNode } from "react";
import type { Edition } from "@/lib/editions/schema";
import type { Words } from "@/lib/words/schema";

/** The column beside a page; `widgets` in their order, each as its kind shows it. */
export function Rail({
  widgets,
  edition,
  words,
}: {
  widgets: { id: string; node: ReactNode }[];
  edition: Edition;
  words: Words;
}) {
  if (widgets.length === 0) return null;
  return (
    <aside className="rail" aria-label={words.story.aside} dir={edition.direction} lang={edition.language}>
      {widgets.map(({ id, node }) => (
        <Fragment key={id}>{node}</Fragment>
      ))}
    </aside>
  );
}

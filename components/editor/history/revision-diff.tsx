import { BodyDiff, Words } from "@/components/editor/body-diff";
import { FIELD_NAMES } from "@/components/editor/clashes";
import { said } from "@/components/editor/said";
import { diffContent } from "@/lib/articles/rules/content-diff";
import type { Choices } from "@/lib/articles/schema/choices";
import type { Content } from "@/lib/articles/schema/content";
import type { DeskArticle } from "@/lib/articles/schema/desk";

type Props = { content: Content; before: Content | null; against?: number; article: DeskArticle; choices: Choices };

/** A revision whole, with what came and what went since the one before it. */
export function RevisionDiff({ content, before, against, article, choices }: Props) {
  const diff = diffContent(before ?? content, content);
  return (
    <section className="history-text" aria-label="The text then" lang={content.language}>
      {before && (
        <p className="quiet-text">
          {diff.isSame ? `The same as revision ${against}.` : `Compared with revision ${against}.`}
        </p>
      )}
      <p className="history-headline" dir="auto">
        <Words stretches={diff.headline} />
      </p>
      {diff.dek.length > 0 && (
        <p dir="auto">
          <Words stretches={diff.dek} />
        </p>
      )}
      {diff.changed.map(({ field }) => (
        <div key={field}>
          <h3>{FIELD_NAMES[field]}</h3>
          <p>
            <del>{said(field, before ?? content, { article, choices })}</del>{" "}
            <ins>{said(field, content, { article, choices })}</ins>
          </p>
        </div>
      ))}
      <BodyDiff blocks={diff.body} />
    </section>
  );
}

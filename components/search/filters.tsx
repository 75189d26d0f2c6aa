import type { ReactNode } from "react";
import { Field } from "@/components/ui/field";
import type { NavSection } from "@/lib/editions/schema";
import type { Filled } from "@/lib/search/rules/read-search";
import type { Words } from "@/lib/words/schema";

type FiltersProps = {
  filled: Filled;
  sections: NavSection[];
  /** The name behind `filled.byline`. */
  byline?: string;
  words: Words;
};

/** Section, period and order, folded away until one of them is used. A byline comes by a link and can be let go. */
export function Filters({ filled, sections, byline, words: { search } }: FiltersProps) {
  const { section, from, until, sort } = filled;
  const isUsed = Boolean(section || from || until || filled.byline || sort !== "best");
  return (
    <details className="search-filters" open={isUsed}>
      <summary>{search.narrow}</summary>
      <div>
        <Choice id="section" label={search.section} value={section}>
          <option value="">{search.everySection}</option>
          {sections.map(({ id, slug, name }) => (
            <option key={id} value={slug}>
              {name}
            </option>
          ))}
        </Choice>
        <Field id="from" label={search.from} type="date" name="from" defaultValue={from} />
        <Field id="to" label={search.until} type="date" name="to" defaultValue={until} />
        <Choice id="sort" label={search.order} value={sort}>
          <option value="best">{search.orders.best}</option>
          <option value="newest">{search.orders.newest}</option>
        </Choice>
        {filled.byline && (
          <p className="field search-byline">
            <input id="byline" type="checkbox" name="byline" value={filled.byline} defaultChecked />
            <label htmlFor="byline">{search.byByline(byline ?? filled.byline)}</label>
          </p>
        )}
      </div>
    </details>
  );
}

function Choice({ id, label, value, children }: { id: string; label: string; value: string; children: ReactNode }) {
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={id} defaultValue={value}>
        {children}
      </select>
    </p>
  );
}

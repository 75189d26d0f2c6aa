import Link from "next/link";
import { useId } from "react";
import { Moment } from "@/components/desk/moment";
import { StateBadge } from "@/components/desk/state-badge";
import type { DeskRow } from "@/lib/articles/schema/desk";

type Props = {
  title: string;
  rows: DeskRow[];
  /** The time that matters here. */
  at: "updatedAt" | "scheduledFor";
  empty: string;
  timeZone: string;
  year: number;
};

/** A few articles under a heading. */
export function ArticleBrief({ title, rows, at, empty, timeZone, year }: Props) {
  const id = useId();
  return (
    <section className="brief" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? (
        <p className="brief-empty">{empty}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <li key={row.id}>
              <Link href={`/admin/articles/${row.id}`} lang={row.language} dir="auto">
                {row.headline}
              </Link>
              <p className="row-about">
                <StateBadge state={row.state} />
                {row[at] && <Moment at={row[at]} timeZone={timeZone} year={year} />}
                {row.bylines.length > 0 && <bdi>{row.bylines.join(", ")}</bdi>}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

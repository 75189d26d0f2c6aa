import Link from "next/link";
import { Moment } from "@/components/desk/moment";
import { StateBadge } from "@/components/desk/state-badge";
import type { DeskRow } from "@/lib/articles/schema/desk";

/** One article in the list: what it says, where it stands, who has it, when it was touched. */
export function ArticleRow({
  row,
  year,
  picked,
  onPick,
}: {
  row: DeskRow;
  year: number;
  picked: boolean;
  onPick: (on: boolean) => void;
}) {
  const { id, headline, language, state, section, bylines, assignee, openBy, hasPendingEdit, edition } = row;
  const { timeZone } = edition;
  return (
    <tr data-picked={picked || undefined}>
      <td data-check>
        <input
          type="checkbox"
          checked={picked}
          aria-label={`Select ${headline}`}
          onChange={(event) => onPick(event.currentTarget.checked)}
        />
      </td>
      <td data-main>
        <Link href={`/admin/articles/${id}`} lang={language} dir="auto">
          {headline || "Without a headline"}
        </Link>
        <p className="row-about">
          {section && (
            <span className="row-section" data-color={section.color}>
              <span className="dot" aria-hidden="true" />
              <bdi>{section.name}</bdi>
            </span>
          )}
          {bylines.length > 0 && <bdi>{bylines.join(", ")}</bdi>}
          {openBy && <span className="row-open">{openBy} has it open</span>}
        </p>
      </td>
      <td data-short>
        <StateBadge state={state} />
        {hasPendingEdit && <p className="row-about">Edit waiting</p>}
        {row.scheduledFor && state === "SCHEDULED" && (
          <p className="row-about">
            <Moment at={row.scheduledFor} timeZone={timeZone} year={year} />
          </p>
        )}
      </td>
      <td data-quiet data-wide>
        <bdi>{assignee?.name}</bdi>
      </td>
      <td data-quiet data-wide data-short data-end>
        <Moment at={row.updatedAt} timeZone={timeZone} year={year} />
      </td>
    </tr>
  );
}

import type { ReactNode } from "react";

/** A column's head; `wide` columns are left out on a phone, `end` ones stand at the far edge. */
export type Column = { head: ReactNode; name: string; wide?: boolean; end?: boolean };

/** Rows under heads; wider than its room it scrolls by itself, by keyboard too. */
export function Table({ caption, columns, children }: { caption: string; columns: Column[]; children: ReactNode }) {
  return (
    <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, head, wide, end }) => (
              <th key={name} scope="col" data-wide={wide || undefined} data-end={end || undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

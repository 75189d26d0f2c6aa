"use client";
import { useState } from "react";
import { ArticleRow } from "@/components/desk/article-row";
import { BulkBar, type BulkRights } from "@/components/desk/bulk-bar";
import { Table } from "@/components/ui/table";
import type { DeskRow } from "@/lib/articles/schema/desk";

/** The list of articles, with a bar for doing one thing to many. */
export function ArticleTable({ rows, year, rights }: { rows: DeskRow[]; year: number; rights: BulkRights }) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const here = rows.filter(({ id }) => picked.has(id));
  const all = here.length === rows.length;
  function pick(id: string, on: boolean) {
    const next = new Set(picked);
    if (on) next.add(id);
    else next.delete(id);
    setPicked(next);
  }
  const columns = [
    {
      name: "pick",
      head: (
        <input
          type="checkbox"
          aria-label="Select all of this page"
          checked={all}
          onChange={() => setPicked(all ? new Set() : new Set(rows.map(({ id }) => id)))}
        />
      ),
    },
    { name: "headline", head: "Headline" },
    { name: "state", head: "State" },
    { name: "assignee", head: "Assigned to", wide: true },
    { name: "edited", head: "Edited", wide: true, end: true },
  ];
  return (
    <>
      <Table caption="Articles" columns={columns}>
        {rows.map((row) => (
          <ArticleRow
            key={row.id}
            row={row}
            year={year}
            picked={picked.has(row.id)}
            onPick={(on) => pick(row.id, on)}
          />
        ))}
      </Table>
      {here.length > 0 && <BulkBar rows={here} rights={rights} onDone={() => setPicked(new Set())} />}
    </>
  );
}

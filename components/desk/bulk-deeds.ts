import { doToMany } from "@/lib/articles/actions/bulk";
import type { DeskRow } from "@/lib/articles/schema/desk";
import { done, type Outcome } from "@/lib/outcome";

export type BulkDeed =
  | { do: "submit" | "approve" | "publish" | "takeBack" }
  | { do: "withdraw"; reason: string }
  | { do: "assign"; assigneeId: string | null }
  | { do: "section"; sectionId: string };
export type Asked = { ids: string[]; deed: BulkDeed };

/** What takes a deed back from the rows it was done to, as they were read before it; nothing where readers saw it. */
export function undoing(deed: BulkDeed, rows: readonly DeskRow[]): Asked[] | undefined {
  switch (deed.do) {
    case "submit":
    case "approve":
    case "section":
      return [{ ids: rows.map(({ id }) => id), deed: { do: "takeBack" } }];
    case "assign":
      return [...new Set(rows.map(formerly))].map((assigneeId) => ({
        ids: rows.filter((row) => formerly(row) === assigneeId).map(({ id }) => id),
        deed: { do: "assign", assigneeId },
      }));
    default:
      return undefined;
  }
}

/** Does one after the other; answers why what was left as it is was left, by id. */
export async function carryOut(asked: readonly Asked[]): Promise<Outcome<Map<string, string>>> {
  const left = new Map<string, string>();
  for (const one of asked) {
    const outcome = await doToMany(one);
    if (!outcome.ok) return outcome;
    for (const { id, message } of outcome.value.refused) left.set(id, message);
  }
  return done(left);
}

const formerly = ({ assignee }: DeskRow) => assignee?.id ?? null;

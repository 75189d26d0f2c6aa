import type { Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { refused } from "@/lib/outcome";
import { frontTag } from "@/lib/widgets/tags";

export const MAY_NOT = "You may not arrange the front page.";
export const foreign = (field: string) => refused("There is no such story in this edition.", field);

/** The next version, with the front page locked until the transaction ends; nothing when `seen` is not the present one. */
export async function countUp(tx: Tx, editionId: string, seen?: number): Promise<number | undefined> {
  const [row] = await tx.$queryRaw<{ version: number }[]>`
    INSERT INTO fronts AS f (edition_id, version) SELECT ${editionId}::uuid, 1 WHERE ${seen ?? 0}::int = 0 OR EXISTS (
      SELECT 1 FROM fronts WHERE edition_id = ${editionId}::uuid)
    ON CONFLICT (edition_id) DO UPDATE SET version = f.version + 1 WHERE f.version = coalesce(${seen ?? null}::int, f.version)
    RETURNING version`;
  return row?.version;
}

/** What every change of a front page leaves behind. */
export function trace(traces: Traces, deed: string, editionId: string, before: object, after: object): void {
  traces.audit(deed, "edition", editionId, JSON.parse(JSON.stringify(before)), JSON.parse(JSON.stringify(after)));
  traces.tick([frontTag(editionId)]);
}

import type { Lock } from "@/lib/articles/schema/desk";
import type { Tx } from "@/lib/db/client";
import { staffIdOf, type Actor } from "@/lib/staff/permissions";

/** Who has an article open, by the database's clock; null when nobody has. */
export async function findLock(tx: Pick<Tx, "$queryRaw">, actor: Actor, id: string): Promise<Lock | null> {
  const [row] = await tx.$queryRaw<{ staffId: string; name: string; since: Date; expiresAt: Date }[]>`
    SELECT l.staff_id AS "staffId", s.name, l.since, l.expires_at AS "expiresAt"
    FROM article_locks l JOIN staff s ON s.id = l.staff_id
    WHERE l.article_id = ${id}::uuid AND l.expires_at > now()`;
  if (!row) return null;
  return {
    mine: row.staffId === staffIdOf(actor),
    by: { id: row.staffId, name: row.name },
    since: row.since.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  };
}

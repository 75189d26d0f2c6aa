import type { AuditEntry } from "@/lib/audit/schema";
import { db } from "@/lib/db/client";
import { may, type Actor } from "@/lib/staff/permissions";

const LISTED = 50;

export type AuditAsked = {
  /** In the name of who did it. */
  who?: string;
  subject?: string;
  subjectId?: string;
  /** UTC; from including, to excluding. */
  from?: Date;
  to?: Date;
  /** The id of the last entry of the page before. */
  after?: string;
};

/** What was done, newest first. Ids rise with time, so the list goes on after one. One statement. */
export async function listAuditForDesk(
  actor: Actor,
  { who, subject, subjectId, from, to, after }: AuditAsked,
): Promise<{ entries: AuditEntry[]; next: string | null }> {
  if (!may(actor, "audit.read")) return { entries: [], next: null };
  const rows = await db().auditEvent.findMany({
    where: {
      subject,
      subjectId,
      actorName: who ? { contains: who, mode: "insensitive" } : undefined,
      at: { gte: from, lt: to },
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    take: LISTED + 1,
  });
  const entries = rows.slice(0, LISTED);
  return { entries, next: rows.length > LISTED ? entries.at(-1)!.id : null };
}

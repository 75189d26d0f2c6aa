import { db, type Tx } from "@/lib/db/client";
import type { Actor } from "@/lib/staff/permissions";
import { Prisma } from "@/lib/db/generated/client";

/** What a change leaves behind besides its rows. */
export type Traces = {
  /** Readers' pages filed under these tags are made anew; `hard`: their old bytes are never shown again. */
  tick(tags: Iterable<string>, options?: { hard?: boolean }): void;
  audit(
    deed: string,
    subject: string,
    subjectId: string,
    before?: Prisma.InputJsonValue,
    after?: Prisma.InputJsonValue,
  ): void;
};

/** One transaction: the rows, the tags they touched and who did it, or nothing at all. */
export function change<T>(actor: Actor, write: (tx: Tx, traces: Traces) => Promise<T>): Promise<T> {
  return db().$transaction(async (tx) => {
    const soft = new Set<string>();
    const hard = new Set<string>();
    const events: Prisma.AuditEventCreateManyInput[] = [];
    const value = await write(tx, {
      tick: (tags, options) => {
        for (const tag of tags) (options?.hard ? hard : soft).add(tag);
      },
      audit: (deed, subject, subjectId, before, after) =>
        events.push({ actor: actor.id, actorName: actor.name, deed, subject, subjectId, before, after }),
    });
    if (events.length) await tx.auditEvent.createMany({ data: events });
    if (soft.size) await tx.$executeRaw`SELECT tick(${[...soft]}::text[])`;
    if (hard.size) await tx.$executeRaw`SELECT tick(${[...hard]}::text[], true)`;
    return value;
  });
}

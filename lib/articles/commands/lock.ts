import { standing } from "@/lib/articles/commands/hold";
import { findLock } from "@/lib/articles/queries/lock";
import { mayRead, mayWrite } from "@/lib/articles/rules/rights";
import type { Lock } from "@/lib/articles/schema/desk";
import { change } from "@/lib/db/change";
import { db } from "@/lib/db/client";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, staffIdOf, type Actor } from "@/lib/staff/permissions";

/** Seconds after which a lock that nobody renewed is worth nothing; renew it at a third of that. */
export const LOCK_SECONDS = 60;

/** Opens an article for writing, or keeps it open: takes the lock when it is free, expired or one's own already. */
export async function openForWriting(actor: Actor, id: string): Promise<Outcome<Lock>> {
  const article = await standing(id);
  if (!article || !mayRead(actor, article)) return refused("There is no such article.");
  const staffId = staffIdOf(actor);
  if (!staffId || !mayWrite(actor, article)) return refused("You may not change this story.");
  await db().$executeRaw`
    INSERT INTO article_locks AS l (article_id, staff_id, since, expires_at)
    VALUES (${id}::uuid, ${staffId}::uuid, now(), now() + ${LOCK_SECONDS} * interval '1 second')
    ON CONFLICT (article_id) DO UPDATE SET
      since = CASE WHEN l.staff_id = excluded.staff_id AND l.expires_at > now() THEN l.since ELSE now() END,
      staff_id = excluded.staff_id, expires_at = excluded.expires_at
    WHERE l.staff_id = excluded.staff_id OR l.expires_at <= now()`;
  const lock = await findLock(db(), actor, id);
  return lock ? done(lock) : refused("This was closed meanwhile: open it again.");
}

/** Takes an article over from whoever has it open; what they were writing stays theirs, as a working copy. */
export async function takeOver(actor: Actor, id: string): Promise<Outcome<Lock>> {
  const article = await standing(id);
  if (!article || !mayRead(actor, article)) return refused("There is no such article.");
  const staffId = staffIdOf(actor);
  if (!staffId || !may(actor, "article.writeAll") || !mayWrite(actor, article)) {
    return refused("You may not take this over.");
  }
  return change(actor, async (tx, traces) => {
    const before = await findLock(tx, actor, id);
    await tx.$executeRaw`
      INSERT INTO article_locks (article_id, staff_id, since, expires_at)
      VALUES (${id}::uuid, ${staffId}::uuid, now(), now() + ${LOCK_SECONDS} * interval '1 second')
      ON CONFLICT (article_id) DO UPDATE SET
        staff_id = excluded.staff_id, since = excluded.since, expires_at = excluded.expires_at`;
    if (before && !before.mine) traces.audit("article.takeOver", "article", id, { by: before.by.name });
    const lock = await findLock(tx, actor, id);
    if (!lock) throw new Error(`The lock of ${id} vanished while it was being taken over.`);
    return done(lock);
  });
}

/** Lets others have it. */
export async function close(actor: Actor, id: string): Promise<void> {
  const staffId = staffIdOf(actor);
  if (staffId) await db().articleLock.deleteMany({ where: { articleId: id, staffId } });
}

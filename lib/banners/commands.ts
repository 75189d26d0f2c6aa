import { Announcement, type AnnouncementInput } from "@/lib/banners/schema";
import { change, type Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { SITE } from "@/lib/editions/tags";
import { enqueue } from "@/lib/jobs/enqueue";
import { done, refused, type Outcome } from "@/lib/outcome";
import { may, type Actor } from "@/lib/staff/permissions";

const LONGEST_DAYS = 7;
const MAY_NOT = "You may not announce anything on the whole site.";

/** Puts a line over every page of an edition, in the place of the one that stands there, until its time is over. */
export async function announce(actor: Actor, input: AnnouncementInput): Promise<Outcome<{ id: string }>> {
  if (!may(actor, "front.write")) return refused(MAY_NOT);
  const parsed = Announcement.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(`The announcement cannot stand so: ${issue?.message}.`, issue?.path.join("."));
  }
  const asked = parsed.data;
  const { editionId, articleId, severity, text, expiresAt } = asked;
  return change(actor, async (tx, traces) => {
    // Two that announce at once come one after the other.
    if (!(await holdEdition(tx, editionId))) return refused("There is no such edition.", "editionId");
    const obstacle = await obstacleToTime(tx, expiresAt);
    if (obstacle) return refused(obstacle, "expiresAt");
    if (articleId && !(await tx.article.count({ where: { id: articleId, editionId, state: "PUBLISHED" } }))) {
      return refused("An announcement leads to a published story of its own edition.", "articleId");
    }
    await takeDown(tx, traces, editionId);
    const { id } = await tx.banner.create({ data: asked, select: { id: true } });
    await enqueue(tx, "expire-banner", { banner: id }, { runAt: expiresAt, jobKey: `banner:${editionId}` });
    traces.audit("banner.announce", "banner", id, undefined, { severity, text, expiresAt: expiresAt.toISOString() });
    traces.tick([SITE]);
    return done({ id });
  });
}

/** Takes the line down before its time. */
export async function standDown(actor: Actor, { editionId }: { editionId: string }): Promise<Outcome> {
  if (!may(actor, "front.write")) return refused(MAY_NOT);
  return change(actor, async (tx, traces) => {
    if (!(await holdEdition(tx, editionId))) return refused("There is no such edition.", "editionId");
    if (!(await takeDown(tx, traces, editionId))) return refused("Nothing is announced at present.");
    traces.tick([SITE]);
    return done(null);
  });
}

/**
 * Takes down a line whose time is over by the database's clock, so that finished pages lose it; one that is down already
 * is left alone. Throws when it is too early, to be asked again.
 */
export async function expireBanner(actor: Actor, { id }: { id: string }): Promise<void> {
  await change(actor, async (tx, traces) => {
    const [over] = await tx.$queryRaw<{ early: boolean }[]>`
      UPDATE banners SET ended_at = CASE WHEN expires_at <= now() THEN expires_at END
      WHERE id = ${id}::uuid AND ended_at IS NULL RETURNING ended_at IS NULL AS early`;
    if (!over) return;
    if (over.early) throw new Error("The banner's time is not over yet.");
    traces.audit("banner.expire", "banner", id);
    traces.tick([SITE]);
  });
}

async function holdEdition(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM editions WHERE id = ${id}::uuid FOR UPDATE`;
  return rows.length > 0;
}

async function obstacleToTime(tx: Tx, expiresAt: Date): Promise<string | null> {
  const [time] = await tx.$queryRaw<{ over: boolean; late: boolean }[]>`
    SELECT ${expiresAt}::timestamptz <= now() AS over,
      ${expiresAt}::timestamptz > now() + make_interval(days => ${LONGEST_DAYS}::int) AS late`;
  if (time?.over) return "An announcement ends in the future.";
  return time?.late ? `An announcement stands for at most ${LONGEST_DAYS} days.` : null;
}

async function takeDown(tx: Tx, traces: Traces, editionId: string): Promise<boolean> {
  const standing = await tx.$queryRaw<{ id: string }[]>`
    UPDATE banners SET ended_at = least(now(), expires_at)
    WHERE edition_id = ${editionId}::uuid AND ended_at IS NULL RETURNING id`;
  for (const { id } of standing) traces.audit("banner.stand-down", "banner", id);
  return standing.length > 0;
}

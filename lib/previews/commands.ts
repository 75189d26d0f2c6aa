import { standing } from "@/lib/articles/commands/hold";
import { mayRead } from "@/lib/articles/rules/rights";
import { change } from "@/lib/db/change";
import { newSecret } from "@/lib/mail/secrets";
import { done, refused, type Outcome } from "@/lib/outcome";
import { MAX_DAYS, MAX_OPEN, OWN_LOOK_MS } from "@/lib/previews/schema";
import { may, staffIdOf, type Actor } from "@/lib/staff/permissions";
import type { Session } from "@/lib/staff/queries/session";

const DAY = 86_400_000;
/** How many looks at a draft of one's own are good at once: windows stay open. */
const LOOKS = 5;

/** Gives a guest a look at an article as it is saved, for some days. The token is told this once: the record keeps its hash. */
export async function sharePreview(
  actor: Actor,
  { id, days }: { id: string; days: number },
  now = new Date(),
): Promise<Outcome<{ linkId: string; token: string; expiresAt: string }>> {
  if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS)
    return refused(`A guest may look for 1 to ${MAX_DAYS} days.`, "days");
  const article = await standing(id);
  if (!article || !mayRead(actor, article)) return refused("There is no such article.");
  if (!may(actor, "preview.share")) return refused("You may not show drafts to guests.");
  const { token, hash } = newSecret();
  const expiresAt = new Date(now.getTime() + days * DAY);
  return change(actor, async (tx, traces) => {
    const open = { articleId: id, sessionId: null, revokedAt: null, expiresAt: { gt: now } };
    if ((await tx.previewLink.count({ where: open })) >= MAX_OPEN)
      return refused(`This story has ${MAX_OPEN} open links: end one first.`);
    const data = { articleId: id, hash, staffId: staffIdOf(actor), createdAt: now, expiresAt };
    const link = await tx.previewLink.create({ data, select: { id: true } });
    traces.audit("preview.share", "article", id, undefined, { link: link.id, expiresAt: expiresAt.toISOString() });
    return done({ linkId: link.id, token, expiresAt: expiresAt.toISOString() });
  });
}

/**
 * Shows somebody at the desk an article as its page will be: with what they have written of it themselves, saved or not. For
 * an hour, while they stay signed in and may read it; their last five such links are good, each window having one.
 */
export async function lookAtOwn(
  { id: sessionId, staffId, actor }: Session,
  { id }: { id: string },
  now = new Date(),
): Promise<Outcome<{ token: string }>> {
  const article = await standing(id);
  if (!article || !mayRead(actor, article)) return refused("There is no such article.");
  const { token, hash } = newSecret();
  const expiresAt = new Date(now.getTime() + OWN_LOOK_MS);
  return change(actor, async (tx) => {
    const older = {
      where: { articleId: id, staffId, sessionId: { not: null } },
      orderBy: { createdAt: "desc" },
      skip: LOOKS - 1,
    } as const;
    const over = await tx.previewLink.findMany({ ...older, select: { id: true } });
    await tx.previewLink.deleteMany({ where: { id: { in: over.map(({ id }) => id) } } });
    await tx.previewLink.create({ data: { articleId: id, hash, staffId, sessionId, createdAt: now, expiresAt } });
    return done({ token });
  });
}

/** Ends a guest's link at once. */
export function endPreview(
  actor: Actor,
  { id, linkId }: { id: string; linkId: string },
  now = new Date(),
): Promise<Outcome> {
  return change(actor, async (tx, traces) => {
    const article = await standing(id);
    if (!article || !mayRead(actor, article)) return refused("There is no such article.");
    if (!may(actor, "preview.share")) return refused("You may not show drafts to guests.");
    const where = { id: linkId, articleId: id, sessionId: null, revokedAt: null };
    const { count } = await tx.previewLink.updateMany({ where, data: { revokedAt: now } });
    if (!count) return refused("There is no such open link.", "linkId");
    traces.audit("preview.end", "article", id, undefined, { link: linkId });
    return done(null);
  });
}

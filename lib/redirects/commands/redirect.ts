import { change, type Traces } from "@/lib/db/change";
import type { Tx } from "@/lib/db/client";
import { SITE } from "@/lib/editions/tags";
import { env } from "@/lib/env";
import { done, refused, type Outcome } from "@/lib/outcome";
import { lockAddresses } from "@/lib/redirects/commands/addresses";
import { knownPages } from "@/lib/redirects/commands/known-pages";
import { readAddress, type KnownEdition } from "@/lib/redirects/commands/read-address";
import { writeRows, type Written } from "@/lib/redirects/commands/write-rows";
import { readWishes, settle, type Existing, type Goal } from "@/lib/redirects/commands/settle";
import { publicPath } from "@/lib/redirects/rules";
import type { Obstacle, Wish } from "@/lib/redirects/schema";
import { tagsOfOldAddress } from "@/lib/redirects/tags";
import { may, type Actor } from "@/lib/staff/permissions";

const FORBIDDEN = "You may not change what old addresses answer.";
/** More changed addresses than this, and it is cheaper to have every page looked at again. */
const MANY = 500;

/** Lets an old address lead to a story, a page or another site (308). Whatever led to it leads to the new place. */
export function redirect(actor: Actor, { from, to }: { from: string; to: string }): Promise<Outcome> {
  return one(actor, { from, to }, "redirect.point");
}

/** Lets an old address say that what stood there is gone for good (410). */
export function retire(actor: Actor, { from }: { from: string }): Promise<Outcome> {
  return one(actor, { from, to: null }, "redirect.retire");
}

/** Forgets an old address: it answers 404, or what its page says if it has one. */
export async function dropRedirect(actor: Actor, { from }: { from: string }): Promise<Outcome> {
  if (!may(actor, "redirect.write")) return refused(FORBIDDEN);
  return change(actor, async (tx, traces) => {
    const place = readAddress(from, await editionsOf(tx));
    if (typeof place === "string") return refused(place, "from");
    const { edition, path } = place;
    const where = { editionId_path: { editionId: edition.id, path } };
    const row = await tx.redirect.findUnique({ where });
    if (!row) return refused(`Nothing is known of ${publicPath(edition, path)}.`, "from");
    await tx.redirect.delete({ where });
    traces.audit("redirect.drop", "redirect", row.id, shown(edition, path, row));
    traces.tick(tagsOfOldAddress(edition, path));
    return done(null);
  });
}

/** Grants many wishes or none. Answers how many addresses answer differently now; an obstacle tells which wish it is about. */
export async function redirectAll(actor: Actor, wishes: readonly Wish[]): Promise<Outcome<number> | Obstacle> {
  if (!may(actor, "redirect.write")) return refused(FORBIDDEN);
  return change(actor, async (tx, traces) => {
    const changed = await grant(tx, traces, wishes);
    if (!Array.isArray(changed)) return changed;
    if (changed.length)
      traces.audit("redirect.import", "edition", changed[0]!.edition.id, undefined, { changed: changed.length });
    return done(changed.length);
  });
}

async function one(actor: Actor, wish: Wish, deed: string): Promise<Outcome> {
  if (!may(actor, "redirect.write")) return refused(FORBIDDEN);
  return change(actor, async (tx, traces) => {
    const changed = await grant(tx, traces, [wish]);
    if (!Array.isArray(changed)) return refused(changed.message, changed.field);
    for (const { id, edition, path, goal } of changed)
      traces.audit(deed, "redirect", id, undefined, shown(edition, path, goal));
    return done(null);
  });
}

/** Inside a change: reads, settles, writes and ticks. Answers the rows that are not what they were. */
async function grant(tx: Tx, traces: Traces, wishes: readonly Wish[]): Promise<Written[] | Obstacle> {
  const editions = await editionsOf(tx);
  // All of them, in one order: a chain may lead from one edition to another.
  for (const { id } of editions) await lockAddresses(tx, id);
  const read = readWishes(wishes, editions, env().SITE_URL);
  if (!Array.isArray(read)) return read;
  const places = read.flatMap(({ from, to }) => (to && !(to instanceof URL) ? [from, to] : [from]));
  const paths = [...new Set(places.flatMap(({ path, edition }) => [path, publicPath(edition, path)]))];
  const existing = await existingAt(tx, editions, paths);
  const onward = [...existing.values()].flatMap(({ target, edition }) =>
    target?.startsWith("/") ? [{ edition, path: target.replace(/[?#].*$/s, ""), rest: "" }] : [],
  );
  const settled = settle(read, await knownPages(tx, [...places, ...onward]), existing);
  if (!Array.isArray(settled)) return settled;
  const changed = await writeRows(tx, editions, settled, existing);
  const tags = changed.flatMap(({ edition, path }) => tagsOfOldAddress(edition, path));
  traces.tick(changed.length > MANY ? [SITE] : tags);
  return changed;
}

function editionsOf(tx: Tx): Promise<KnownEdition[]> {
  return tx.edition.findMany({ select: { id: true, code: true, isDefault: true }, orderBy: { id: "asc" } });
}

async function existingAt(tx: Tx, editions: KnownEdition[], paths: string[]): Promise<Existing> {
  const rows = await tx.$queryRaw<(Goal & { editionId: string; path: string })[]>`
    SELECT edition_id AS "editionId", path, article_id AS "articleId", target FROM redirects WHERE path = ANY(${paths})`;
  return new Map(
    rows.flatMap(({ editionId, path, ...goal }) => {
      const edition = editions.find((one) => one.id === editionId);
      return edition ? [[publicPath(edition, path), { ...goal, edition }] as const] : [];
    }),
  );
}

const shown = (edition: KnownEdition, path: string, { articleId, target }: Goal) => ({
  from: publicPath(edition, path),
  to: target ?? articleId ?? "gone",
});

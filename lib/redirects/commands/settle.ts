import { liveAt, type Known } from "@/lib/redirects/commands/known-pages";
import { readAddress, type KnownEdition, type Placed } from "@/lib/redirects/commands/read-address";
import { goalOf, publicPath, roomOf } from "@/lib/redirects/rules";
import type { Obstacle, Wish } from "@/lib/redirects/schema";

/** What a row is to hold; neither: gone. */
export type Goal = { articleId: string | null; target: string | null };
export type Settled = { edition: KnownEdition; path: string; goal: Goal };
/** Rows of the record, by their public paths. */
export type Existing = Map<string, Goal & { edition: KnownEdition }>;
type Read = { from: Placed; to: Placed | URL | null };

/** Reads every wish; the first that cannot be read is in the way of all. */
export function readWishes(wishes: readonly Wish[], editions: KnownEdition[], site: string): Read[] | Obstacle {
  const read: Read[] = [];
  for (const [index, wish] of wishes.entries()) {
    const from = readAddress(wish.from, editions);
    if (typeof from === "string") return { index, field: "from", message: from };
    if (from.rest.includes("?"))
      return {
        index,
        field: "from",
        message: `${wish.from.trim()}: of queries only one that is an id is told apart (?p=123).`,
      };
    const to = wish.to === null ? null : (elsewhere(wish.to, site) ?? readAddress(wish.to, editions));
    if (typeof to === "string") return { index, field: "to", message: to };
    read.push({ from, to });
  }
  return read;
}

/**
 * What each old address is to hold, every chain followed to its end, so that no row leads to another. An obstacle when one
 * has a page, is named twice with two goals, leads nowhere or in a circle.
 */
export function settle(read: readonly Read[], known: Known, existing: Existing): Settled[] | Obstacle {
  const wanted = new Map<string, Read>();
  for (const [index, one] of read.entries()) {
    const { edition, path } = one.from;
    const at = publicPath(edition, path);
    const live = liveAt(one.from, known);
    if (live) return { index, field: "from", message: live };
    const other = wanted.get(at);
    if (other && addressOf(other.to) !== addressOf(one.to))
      return { index, field: "from", message: `${at} stands here twice, with two different goals.` };
    wanted.set(at, one);
  }
  const settled: Settled[] = [];
  for (const [index, { from, to }] of read.entries()) {
    const goal = goalFrom(from, to, { wanted, known, existing });
    if (typeof goal === "string") return { index, field: "to", message: goal };
    settled.push({ edition: from.edition, path: from.path, goal });
  }
  return settled;
}

type Record_ = { wanted: Map<string, Read>; known: Known; existing: Existing };

function goalFrom(from: Placed, to: Read["to"], { wanted, known, existing }: Record_): Goal | string {
  const start = publicPath(from.edition, from.path);
  const passed = new Set([start]);
  for (let next = to; ;) {
    if (next === null) return { articleId: null, target: null };
    if (next instanceof URL) return { articleId: null, target: next.href };
    const at = publicPath(next.edition, next.path);
    if (passed.has(at))
      return at === start ? `${start} would lead back to itself.` : `${start} leads into a circle at ${at}.`;
    passed.add(at);
    const again = wanted.get(at);
    if (again) next = again.to;
    else if (liveAt(next, known)) return goalAt(from.edition, next, known);
    else {
      const row = existing.get(at);
      if (!row) return storyAt(next, known) ?? `There is nothing at ${at}.`;
      if (row.articleId || !row.target) return { articleId: row.articleId, target: null };
      if (!row.target.startsWith("/")) return { articleId: null, target: row.target };
      next = { edition: row.edition, ...split(row.target) };
    }
  }
}

/** A page by its story, whose address may change again; else by its path, which its own edition or the default one can say. */
function goalAt(home: KnownEdition, to: Placed, known: Known): Goal | string {
  const story = to.rest ? undefined : storyAt(to, known);
  if (story) return story;
  if (to.edition.id === home.id) return { articleId: null, target: to.path + to.rest };
  const path = publicPath(to.edition, to.path) + to.rest;
  if (home.isDefault) return { articleId: null, target: path };
  return `${path} is in another edition: an address of the edition ${home.code} leads there only to a story.`;
}

function storyAt({ edition, path }: Placed, { pages }: Known): Goal | undefined {
  const page = roomOf(path)?.room === "articles" ? pages.get(edition.id + path) : undefined;
  return page && { articleId: page.id, target: null };
}

/** A whole address that is not the site's own. */
function elsewhere(to: string, site: string): URL | string | undefined {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(to.trim())) return undefined;
  const url = URL.canParse(to.trim()) ? new URL(to.trim()) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.href.length > 2_000)
    return `“${to.trim().slice(0, 200)}” is no address: write /the/path or https://…`;
  return url.origin === new URL(site).origin ? undefined : url;
}

function split(target: string): { path: string; rest: string } {
  const end = target.search(/[?#]/);
  return end < 0 ? { path: target, rest: "" } : { path: target.slice(0, end), rest: target.slice(end) };
}

const addressOf = (to: Read["to"]) =>
  to === null ? "" : to instanceof URL ? to.href : goalOf(to.edition, to.path) + to.rest;

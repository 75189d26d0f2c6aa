/** The rooms of an edition, as folders stand in app/(site)/[edition]; a test holds the two lists together. */
export const MADE_ROOMS = [
  ...["articles", "sections", "topics", "staff", "latest", "popular", "newsletter"],
  ...["pages", "corrections", "masthead"],
  ...["feed.xml", "feed.json", "manifest.webmanifest"],
] as const;
export const ASKED_PAGES = ["newsletter/confirm", "newsletter/unsubscribe", "preview", "search"] as const;
/** The folder of the pages past a list's first. No address of its own: readers find them at the list's, with `?after=`. */
export const OLDER = "older";
/** Files of the whole site, for machines, and the folders of those that come in parts; as they stand in app/. */
export const SITE_FILES = ["robots.txt", "ads.txt", "trust.txt", "security.txt", "sitemap.xml", "news-sitemap.xml"];
export const SITE_FOLDERS = ["sitemaps", "news-sitemaps"];

/** Where the app sends whoever names an edition that needs no code: to the same address without it. */
export const BARE = "/default";

/** An address that the record is asked about first, and the query that its target would keep. `bare`: what `BARE` means here. */
export type OldAddress = { key: string; query: string; bare?: string };

/**
 * Where a request goes. `key` is the address inside Next: "/default/articles/slug". `old`: the same as another system may
 * have written it, with an id for a query or a slash at its end; of an asked page, the made one that knows
 * whether its room is still there.
 */
export type Address =
  | { kind: "made"; key: string; old?: OldAddress }
  | { kind: "asked"; key: string; query: string; old?: OldAddress }
  | { kind: "asset"; path: string }
  | { kind: "media"; key: string }
  | { kind: "desk" }
  | { kind: "api" }
  | { kind: "probe"; name: "healthz" | "readyz" }
  | { kind: "moved"; to: string; old?: OldAddress }
  | { kind: "refused"; status: 400 | 404 | 414 };

const MAX_TARGET = 2_048;
const MAX_SEGMENTS = 12;
const EDITION = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/;
const FILE = /^[a-z0-9.-]+\.(?:js|css|svg|ico|png|webmanifest|txt|woff2)$/;
const PART = /^[a-z0-9-]{1,60}\.xml$/;
/** How other systems number their pages: "?p=123". */
const ID = /^\?((?:[^&]*&)*?)((?:p|id|nid|aid|cat|page_id|article_id|story_id)=\d{1,12})(&.*)?$/;
const LISTS = ["sections", "topics", "staff"];
const WELL_KNOWN = ["security.txt", "trust.txt"];
const rooms: readonly string[] = MADE_ROOMS;
const asked: readonly string[] = ASKED_PAGES;

/** Reads a request target. Everything below the root that nobody else claims is a reader's address, if only to answer 404. */
export function addressOf(target: string, isAsset: (path: string) => boolean): Address {
  if (target.length > MAX_TARGET) return { kind: "refused", status: 414 };
  if (!target.startsWith("/") || /[^\x21-\x7e]/.test(target)) return { kind: "refused", status: 400 };
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? "" : target.slice(mark);
  if (isAsset(path)) return { kind: "asset", path };

  const segments = decode(path);
  if (!segments) return { kind: "refused", status: 400 };
  const [first = "", ...rest] = segments;
  if (first === "admin" || first === "api") return ofApp(first, segments, path, query);
  if (first === "media") return rest.length === 1 ? { kind: "media", key: rest[0]! } : { kind: "refused", status: 404 };
  if (first === "_next") return { kind: "refused", status: 404 };
  if ((first === "healthz" || first === "readyz") && rest.length === 0) return { kind: "probe", name: first };
  if (first === "default") return { kind: "moved", to: `/${encode(rest)}${query}` };
  // One address, one page: no trailing or doubled slashes.
  if (path !== "/" && /\/(?:\/|$)/.test(path))
    return withOld({ kind: "moved", to: `/${encode(segments)}${query}` }, segments, query);
  const file = siteFile(segments);
  if (file) return file;
  if (rest.length === 0 && FILE.test(first) && !rooms.includes(first)) return { kind: "refused", status: 404 };
  return ofReaders(segments, query);
}

/** A page's address without its edition: "/en/latest" is "/latest". */
export const withoutCode = (key: string): string => key.replace(/^\/[^/]*\/?/, "/");

/** Spelled otherwise ("/%61dmin", "//api"), the framework would take it for a reader's address, and send that with its scripts. */
function ofApp(room: "admin" | "api", segments: string[], path: string, query: string): Address {
  if (path !== `/${room}` && !path.startsWith(`/${room}/`)) {
    return { kind: "moved", to: `/${encode(segments)}${query}` };
  }
  if (room === "admin") return { kind: "desk" };
  return segments.length > 1 ? { kind: "api" } : { kind: "refused", status: 404 };
}

/** A file of the whole site has no edition before it, neither outside nor inside. */
function siteFile(segments: string[]): Address | undefined {
  const [first = "", second = ""] = segments;
  if (segments.length === 2) {
    if (first === ".well-known" && WELL_KNOWN.includes(second)) return { kind: "made", key: `/${second}` };
    if (SITE_FOLDERS.includes(first) && PART.test(second)) return { kind: "made", key: `/${first}/${second}` };
  }
  if (segments.length !== 1 || !SITE_FILES.includes(first)) return undefined;
  // RFC 9116, 3: the file stands under .well-known alone.
  if (first === "security.txt") return { kind: "moved", to: "/.well-known/security.txt" };
  return { kind: "made", key: `/${first}` };
}

function ofReaders(segments: string[], query: string): Address {
  if (segments.length > MAX_SEGMENTS) return { kind: "refused", status: 404 };
  const hasCode = segments.length > 0 && !rooms.includes(segments[0]!) && EDITION.test(segments[0]!);
  const [edition, inside] = hasCode ? [segments[0]!, segments.slice(1)] : ["default", segments];
  if (inside[0] === OLDER) {
    const rest = [...(hasCode ? [edition] : []), ...inside.slice(1)];
    return { kind: "moved", to: `/${encode(rest)}${query}` };
  }
  const key = `/${encode([edition, ...inside])}`;
  const bare = hasCode ? withoutCode(key) : undefined;
  const after = query && isList(inside) ? query.slice(1).split("&").filter(isAfter) : [];
  const asking = `?${after.join("&")}`;
  if (after.length)
    return {
      kind: "asked",
      key: `/${encode([edition, OLDER, ...inside])}`,
      query: asking,
      old: { key, query: asking, bare },
    };
  if (asked.includes(inside.join("/")))
    return { kind: "asked", key, query, old: hasCode ? { key: `/${edition}`, query, bare } : undefined };
  const id = query && !rooms.includes(inside[0] ?? "") ? ID.exec(query) : null;
  if (!id) return { kind: "made", key };
  const [, before = "", parameter = "", behind = ""] = id;
  const left = [before.slice(0, -1), behind.slice(1)].filter(Boolean).join("&");
  const named = [edition, ...inside.slice(0, -1), `${inside.at(-1) ?? ""}?${parameter}`];
  return { kind: "made", key, old: { key: `/${encode(named)}`, query: left && `?${left}` } };
}

function withOld(moved: { kind: "moved"; to: string }, segments: string[], query: string): Address {
  const plain = siteFile(segments) ?? ofReaders(segments, query);
  return plain.kind === "made" && segments.length ? { ...moved, old: plain.old ?? { key: plain.key, query } } : moved;
}

/** The one parameter that a list of stories heeds. */
const isAfter = (parameter: string) => /^after(?:=|$)/.test(parameter);

function isList(inside: string[]): boolean {
  return inside.length === 1 ? inside[0] === "latest" : inside.length === 2 && LISTS.includes(inside[0]!);
}

/** Decoded segments, or nothing when an escape is broken or hides a control character, a slash or a step upwards. */
function decode(path: string): string[] | undefined {
  if (/^[\w/-]*$/.test(path)) return path.split("/").filter(Boolean); // nearly all of them: nothing to decode
  try {
    const segments = path
      .split("/")
      .filter(Boolean)
      .map((segment) => decodeURIComponent(segment).normalize("NFC"));
    const hostile = segments.some(
      (segment) =>
        segment === "." ||
        segment === ".." ||
        /[\u0000-\u001f\u007f/\\\ud800-\udfff]/.test(segment.replace(/[\ud800-\udbff][\udc00-\udfff]/g, "")),
    );
    return hostile ? undefined : segments;
  } catch {
    return undefined;
  }
}

function encode(segments: string[]): string {
  return segments.map(encodeURIComponent).join("/");
}

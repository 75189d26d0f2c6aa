/** The rooms of an edition, as folders stand in app/(site)/[edition]; a test holds the two lists together. */
export const MADE_ROOMS = ["articles", "sections", "topics", "staff", "latest", "popular", "newsletter"] as const;
export const ASKED_PAGES = ["newsletter/confirm", "newsletter/unsubscribe"] as const;

/** Where a request goes. `key` is the address inside Next: "/default/articles/slug". */
export type Address =
  | { kind: "made"; key: string }
  | { kind: "asked"; key: string; query: string }
  | { kind: "asset"; path: string }
  | { kind: "media"; key: string }
  | { kind: "desk" }
  | { kind: "api" }
  | { kind: "probe"; name: "healthz" | "readyz" }
  | { kind: "moved"; to: string }
  | { kind: "refused"; status: 400 | 404 | 414 };

const MAX_TARGET = 2_048;
const MAX_SEGMENTS = 12;
const EDITION = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})?$/;
const FILE = /^[a-z0-9.-]+\.(?:js|css|svg|ico|png|webmanifest|txt|woff2)$/;
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
  if (first === "admin") return { kind: "desk" };
  if (first === "api") return { kind: "api" };
  if (first === "media") return rest.length === 1 ? { kind: "media", key: rest[0]! } : { kind: "refused", status: 404 };
  if (first === "_next" || (rest.length === 0 && FILE.test(first))) return { kind: "refused", status: 404 };
  if ((first === "healthz" || first === "readyz") && rest.length === 0) return { kind: "probe", name: first };
  if (first === "default") return { kind: "moved", to: `/${encode(rest)}${query}` };
  // One address, one page: no trailing or doubled slashes.
  if (path !== "/" && /\/(?:\/|$)/.test(path)) return { kind: "moved", to: `/${encode(segments)}${query}` };
  return ofReaders(segments, query);
}

function ofReaders(segments: string[], query: string): Address {
  if (segments.length > MAX_SEGMENTS) return { kind: "refused", status: 404 };
  const hasCode = segments.length > 0 && !rooms.includes(segments[0]!) && EDITION.test(segments[0]!);
  const [edition, inside] = hasCode ? [segments[0]!, segments.slice(1)] : ["default", segments];
  const key = `/${encode([edition, ...inside])}`;
  return asked.includes(inside.join("/")) ? { kind: "asked", key, query } : { kind: "made", key };
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

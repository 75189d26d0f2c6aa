import { addressOf, MADE_ROOMS, ASKED_PAGES } from "@/lib/front/addresses";
import type { EditionAddress } from "@/lib/redirects/schema";

export type KnownEdition = EditionAddress & { id: string };
/** An address as the record knows it: an edition and a path inside it, not percent-encoded. */
export type Placed = { edition: KnownEdition; path: string; rest: string };

const PAGES_OF_ITS_OWN: readonly string[] = MADE_ROOMS;
/** Rooms with nothing at their own door. */
const WITHOUT_DOOR = ["articles", "sections", "topics", "staff", "pages"];
const MAX_ADDRESS = 1_000;

/**
 * Where a written address leads in this house: a path or a whole address, percent-encoded or not. A sentence when it is
 * none that a reader could ask for.
 */
export function readAddress(written: string, editions: KnownEdition[]): Placed | string {
  const said = written.trim();
  if (!said) return "An address is missing.";
  if (said.length > MAX_ADDRESS) return `An address has at most ${MAX_ADDRESS} characters.`;
  if (/[\p{Cc}\p{Cs}\\]/u.test(said)) return "An address has no control characters and no backslashes.";
  if (!/^(?:https?:\/\/|\/(?!\/))/i.test(said) || !URL.canParse(said, "http://here"))
    return `“${said}” is no address: write /the/path or https://…`;
  const url = new URL(said, "http://here");
  const asked = addressOf(url.pathname + url.search, () => false);
  const key = keyOf(asked, url.search);
  if (!key) return `“${said}” is not an address that a page can have.`;
  const segments = key.split("/").slice(1).map(decodeURIComponent);
  return placed(segments, editions, key.includes("%3F") ? url.hash : url.search + url.hash);
}

/** True for a path that has a page whatever the record holds: a front page, a list, a form, a feed. */
export function isFixture(path: string): boolean {
  const [first = "", ...others] = path.split("/").slice(1);
  if (first === "" || (ASKED_PAGES as readonly string[]).includes(path.slice(1))) return true;
  if (first === "newsletter") return true;
  return others.length === 0 && PAGES_OF_ITS_OWN.includes(first) && !WITHOUT_DOOR.includes(first);
}

function keyOf(asked: ReturnType<typeof addressOf>, search: string): string | undefined {
  if (asked.kind === "moved") return asked.old?.key;
  if (asked.kind === "made") return search && asked.old ? asked.old.key : asked.key;
  return asked.kind === "asked" ? asked.key : undefined;
}

/** What looks like an edition and is none belongs to the default edition: another system's "/tv/…". */
function placed([first = "", ...inside]: string[], editions: KnownEdition[], rest: string): Placed | string {
  const usual = editions.find((edition) => edition.isDefault);
  if (!usual) return "There is no edition yet.";
  const path = (parts: string[]) => `/${parts.join("/")}`;
  if (first === "default") return { edition: usual, path: path(inside), rest };
  const edition = editions.find((one) => one.code === first && !one.isDefault);
  if (edition) return { edition, path: path(inside), rest };
  if (PAGES_OF_ITS_OWN.includes(inside[0] ?? "")) return `“/${first}” is no edition with pages of its own.`;
  return { edition: usual, path: path([first, ...inside]), rest };
}

import { COMMON_WORDS } from "@/lib/proofs/common-words";
import { MAX_PASSWORD, MIN_PASSWORD } from "@/lib/staff/rules/password-length";

/** Whose password it is to be: what everybody knows of them is no secret. */
export type Whose = { email: string; name: string; site: string };

/** Why this may not be the password, in a sentence; null when it may. */
export function obstacleToPassword(password: string, whose: Whose): string | null {
  const length = [...password].length;
  if (length < MIN_PASSWORD) return `Take at least ${MIN_PASSWORD} characters: four or five words are easy to keep.`;
  if (length > MAX_PASSWORD) return `A password has at most ${MAX_PASSWORD} characters.`;
  const bare = plain(password);
  if (isRepeated(bare) || isWalk(bare)) return "That repeats itself or follows the keyboard: it is guessed at once.";
  const known = new Set([...COMMON_WORDS, ...partsOf(whose)]);
  // Years, counts and exclamation marks at either end are what everybody adds.
  const core = plain(password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));
  if (leftOver(core, known) < 4) return "That is made of words everybody tries first. Take others.";
  return null;
}

/** As somebody who guesses sees it: small letters, and "p@ssw0rd" is "password". */
const plain = (text: string) =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\s_.,;:+=/\\'"()[\]{}<>-]/gu, "")
    .replace(/[@4]/g, "a")
    .replace(/[3]/g, "e")
    .replace(/[0]/g, "o")
    .replace(/[$5]/g, "s")
    .replace(/[1!|]/g, "i")
    .replace(/7/g, "t");

const isRepeated = (text: string) => /^(.{1,8}?)\1+.?$/u.test(text);

const ROWS = [
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "qwertzuiop",
  "azertyuiop",
  "abcdefghijklmnopqrstuvwxyz",
  "oi2eas6t89oi2eas6t89",
];

/** Nothing but pieces of three and more from rows of keys, the alphabet or the digits, either way. */
function isWalk(text: string): boolean {
  const rows = ROWS.flatMap((row) => [row, [...row].reverse().join("")]);
  let rest = text;
  while (rest.length > 0) {
    const most = Math.max(...rows.map((row) => longestStart(rest, row)));
    if (most < 3) return rest.length < 3;
    rest = rest.slice(most);
  }
  return true;
}

function longestStart(text: string, row: string): number {
  let length = 0;
  while (length < text.length && row.includes(text.slice(0, length + 1))) length += 1;
  return length;
}

function partsOf({ email, name, site }: Whose): string[] {
  return `${email} ${name} ${site}`
    .split(/[^\p{L}\p{N}]+/u)
    .map(plain)
    .filter((part) => part.length > 2);
}

/**
 * How many characters are left when known words, years and runs of digits are taken out as well as they can be. A phrase of
 * five and more known words keeps one for each: their order is a secret too.
 */
function leftOver(text: string, known: ReadonlySet<string>): number {
  const longest = Math.max(...[...known].map((word) => word.length));
  // best[i]: the least left over of the first i characters, and with how many words.
  const best: { left: number; words: number }[] = [{ left: 0, words: 0 }];
  for (let end = 1; end <= text.length; end++) {
    const before = best[end - 1]!;
    let here = { left: before.left + (/[a-z\p{L}]/u.test(text[end - 1]!) ? 1 : 0), words: before.words };
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const from = best[start]!;
      const words = from.words + 1;
      if (from.left < here.left && known.has(text.slice(start, end))) here = { left: from.left, words };
    }
    best.push(here);
  }
  const { left, words } = best[text.length]!;
  return left + (words >= 5 ? words : 0);
}

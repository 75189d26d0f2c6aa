import { rankOf, type Chance } from "@/prisma/crowd/chance";
import type { Tongue } from "@/prisma/crowd/tongues";

/** Different words that mean something. With 1/rank, the last stands in about one story of ten thousand. */
export const WORDS = 200_000;
/** How often a small word stands between two others, and how often one of those is a common one. */
const SMALL = 0.7;
const KNOWN = 0.6;

/** The word of a rank from 0 on: known ones first, then made ones; hardly any two are alike. */
export function wordAt({ known, syllables }: Tongue, rank: number): string {
  const made = rank - known.length;
  return made < 0 ? known[rank]! : spell(syllables, made + syllables.length);
}

/** A number written in syllables, as in digits. */
function spell(syllables: readonly string[], number: number): string {
  const base = syllables.length;
  return number < base ? syllables[number]! : spell(syllables, Math.floor(number / base)) + syllables[number % base]!;
}

/** One sentence with a capital and a full stop, of `least` words and up to nine more. */
export function sentenceOf(chance: Chance, tongue: Tongue, least = 7): string {
  return `${titled(phraseOf(chance, tongue, least + chance.below(10)))}.`;
}

export const titled = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** So many words in a row; no two small ones meet, and none comes last. */
export function phraseOf(chance: Chance, tongue: Tongue, count: number): string {
  let wasSmall = false;
  const words = Array.from({ length: count }, (_, index) => {
    wasSmall = !wasSmall && index < count - 1 && chance.next() < SMALL;
    return wasSmall ? chance.favourite(tongue.small) : wordOf(chance, tongue);
  });
  return words.join(" ");
}

function wordOf(chance: Chance, tongue: Tongue): string {
  if (chance.next() < KNOWN) return chance.favourite(tongue.known);
  return wordAt(tongue, rankOf(chance.next(), WORDS));
}

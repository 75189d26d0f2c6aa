import { makeSlug } from "@/lib/articles/rules";
import { countWords, textOf } from "@/lib/body/rules";
import type { Body } from "@/lib/body/schema";
import type { ArticleState } from "@/lib/db/generated/enums";
import { chanceOf, type Chance } from "@/prisma/crowd/chance";
import type { Room } from "@/prisma/crowd/rooms";
import { TONGUES, type Tongue } from "@/prisma/crowd/tongues";
import { phraseOf, sentenceOf, titled } from "@/prisma/crowd/vocabulary";

const SEED = 20_261_122;
/** The crowd's stories come out between these days; the demo's own are younger. */
const FROM = Date.UTC(2014, 0, 1);
const UNTIL = Date.UTC(2026, 9, 31);
const HOUR = 3_600_000;

/** One of the crowd's stories, as its rows have it. */
export type CrowdStory = ReturnType<typeof storyAt>;

/** The story of a number from 0 on, in its room: always the same one, whatever was made before. */
export function storyAt(number: number, { edition, sections, bylines, topics, images }: Room) {
  const chance = chanceOf(SEED + number);
  const tongue = TONGUES[edition.language]!;
  const at = FROM + Math.floor(chance.next() * (UNTIL - FROM));
  const headline = titled(phraseOf(chance, tongue, 4 + chance.below(6)));
  const body = bodyOf(chance, tongue);
  const bodyText = textOf(body);
  const state = stateOf(chance);
  const isCorrected = state === "PUBLISHED" && chance.next() < 0.01;
  return {
    id: idAt(at, number),
    source_key: sourceKeyOf(number),
    edition_id: edition.id,
    language: edition.language,
    section_id: chance.favourite(sections),
    slug: `${makeSlug(headline, 80)}-${number}`,
    headline,
    dek: sentenceOf(chance, tongue, 9),
    body,
    body_text: bodyText,
    words: countWords(bodyText),
    hero_image_id: chance.next() < 0.8 ? (images[chance.below(images.length)] ?? null) : null,
    first_published_at: state === "PUBLISHED" || state === "WITHDRAWN" ? iso(at) : null,
    updated_at: iso(at + chance.below(72) * HOUR),
    revised_at: isCorrected ? iso(at + 24 * HOUR) : null,
    sensitive: chance.next() < 0.03,
    state,
    withdrawn_at: state === "WITHDRAWN" ? iso(at + 48 * HOUR) : null,
    withdrawn_reason: state === "WITHDRAWN" ? sentenceOf(chance, tongue) : null,
    byline_ids: some(chance, bylines, 2),
    topic_ids: some(chance, topics, 3),
    correction: isCorrected ? sentenceOf(chance, tongue) : null,
    views: state === "PUBLISHED" && number % 50 === 0 ? 5 + chance.below(200) : 0,
    // A Hebrew story in four translates the English one before it.
    translation_group: number % 40 >= 38 ? idAt(FROM, Math.floor(number / 40)) : null,
  };
}

/** Nine in ten are English, one Hebrew. */
export const editionAt = (number: number) => (number % 10 === 9 ? "he" : "en");

export const MOST_STORIES = 10_000_000;
/** Of one length, so that keys sort as numbers do. */
export const sourceKeyOf = (number: number) => `crowd:${String(number).padStart(8, "0")}`;
export const numberOf = (sourceKey: string) => Number(sourceKey.slice("crowd:".length));

/** A version 7 UUID (RFC 9562) of a time and a number. */
function idAt(time: number, number: number): string {
  const [ms, tail] = [time.toString(16).padStart(12, "0"), number.toString(16).padStart(12, "0")];
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7000-8000-${tail}`;
}

function bodyOf(chance: Chance, tongue: Tongue): Body {
  return Array.from({ length: 3 + chance.below(8) }, (_, index) =>
    index > 2 && chance.next() < 0.15
      ? { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: titled(phraseOf(chance, tongue, 4)) }] }
      : { type: "paragraph", content: [{ type: "text", text: paragraphOf(chance, tongue) }] },
  );
}

const paragraphOf = (chance: Chance, tongue: Tongue) =>
  Array.from({ length: 2 + chance.below(4) }, () => sentenceOf(chance, tongue)).join(" ");

function stateOf(chance: Chance): ArticleState {
  const thrown = chance.next();
  if (thrown < 0.02) return "DRAFT";
  if (thrown < 0.03) return "IN_REVIEW";
  if (thrown < 0.035) return "READY";
  return thrown < 0.045 ? "WITHDRAWN" : "PUBLISHED";
}

const some = (chance: Chance, ids: readonly string[], most: number) => [
  ...new Set(Array.from({ length: 1 + chance.below(most) }, () => chance.favourite(ids))),
];

const iso = (time: number) => new Date(time).toISOString();

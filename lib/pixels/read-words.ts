import ExifReader from "exifreader";

/** What a file may say of itself, by the name of our field. */
export const WORD_FIELDS = [
  "caption",
  "creator",
  "credit",
  "source",
  "copyright",
  "headline",
  "place",
  "instructions",
  "usageTerms",
  "webStatement",
  "licensor",
  "alt",
  "longAlt",
  "digitalSource",
] as const;
export type WordField = (typeof WORD_FIELDS)[number];

/** `from`: which of the file's two records said it. */
export type Word = { value: string; from: "xmp" | "iim" };
export type FoundWords = Partial<Record<WordField, Word>> & {
  keywords?: { values: string[]; from: Word["from"] };
  /** ISO 8601, in UTC; a time without a zone counts as UTC. */
  takenAt?: Word;
};

type Tag = { value?: unknown; description?: unknown };
type Tags = Record<string, Tag | Tag[] | undefined>;

/** XMP first, then IIM, as search engines read them; character sets are the reader's business. Never throws. */
export function readWords(bytes: Buffer): FoundWords {
  const { xmp = {}, iptc = {} } = load(bytes);
  const found: FoundWords = {};
  for (const field of WORD_FIELDS) {
    const [inXmp, inIim] = NAMES[field];
    const word = say(inXmp.map((name) => textOf(xmp[name])).find(Boolean), "xmp");
    found[field] =
      word ??
      say(
        inIim
          .map((name) => textOf(iptc[name]))
          .filter(Boolean)
          .join(", "),
        "iim",
      );
  }
  const inXmp = listOf(xmp.subject);
  const keywords = inXmp.length ? inXmp : listOf(iptc.Keywords);
  if (keywords.length) found.keywords = { values: keywords, from: inXmp.length ? "xmp" : "iim" };
  found.takenAt =
    say(momentOf(textOf(xmp.DateCreated)), "xmp") ??
    say(momentOf(textOf(iptc["Date Created"]), textOf(iptc["Time Created"])), "iim");
  // IPTC's vocabulary is a list of addresses; its last part is the term.
  if (found.digitalSource) found.digitalSource.value = found.digitalSource.value.split("/").at(-1) ?? "";
  return found;
}

const NAMES: Record<WordField, [xmp: string[], iim: string[]]> = {
  caption: [["description"], ["Caption/Abstract"]],
  creator: [["creator"], ["By-line"]],
  credit: [["Credit"], ["Credit"]],
  source: [["Source"], ["Source"]],
  copyright: [["rights"], ["Copyright Notice"]],
  headline: [["Headline"], ["Headline"]],
  place: [
    ["Location", "City"],
    ["City", "Country/Primary Location Name"],
  ],
  instructions: [["Instructions"], ["Special Instructions"]],
  usageTerms: [["UsageTerms"], []],
  webStatement: [["WebStatement"], []],
  licensor: [["Licensor", "LicensorName"], []],
  alt: [["AltTextAccessibility"], []],
  longAlt: [["ExtDescrAccessibility"], []],
  digitalSource: [["DigitalSourceType"], []],
};

function load(bytes: Buffer): { xmp?: Tags; iptc?: Tags } {
  try {
    return ExifReader.load(bytes, { expanded: true }) as { xmp?: Tags; iptc?: Tags };
  } catch {
    return {};
  }
}

const say = (value: string | undefined, from: Word["from"]): Word | undefined => (value ? { value, from } : undefined);

const listOf = (tag: Tag | Tag[] | undefined): string[] =>
  [tag ?? []]
    .flat()
    .flatMap(({ value, description }) =>
      Array.isArray(value) && typeof value[0] === "object" ? (value as Tag[]).map(textOf) : textOf({ description }),
    )
    .filter(Boolean)
    .slice(0, 100)
    .map((word) => word.slice(0, 100));

/** A tag's words, of a list those of each entry; control characters are nobody's caption. */
function textOf(tag: Tag | Tag[] | undefined): string {
  const said = [tag ?? []].flat().map(({ description }) => (typeof description === "string" ? description : ""));
  return said
    .join(", ")
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffd\ufffe\uffff]/g, "")
    .trim()
    .slice(0, 2_000);
}

function momentOf(date: string, time = ""): string | undefined {
  const day = /^(\d{4})[:-]?(\d{2})[:-]?(\d{2})/.exec(date);
  if (!day) return undefined;
  const clock = /(\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?$/.exec(time || date.slice(10));
  const [, hour = "00", minute = "00", second = "00", zone = "Z"] = clock ?? [];
  const at = new Date(
    `${day[1]}-${day[2]}-${day[3]}T${hour}:${minute}:${second}${zone.replace(/^(...)(\d\d)$/, "$1:$2")}`,
  );
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

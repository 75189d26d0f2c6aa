import { z } from "zod";
import { Body, line, words } from "@/lib/body/schema";
import { BylineRole, ChangeKind, type BylineKind } from "@/lib/db/generated/enums";
import { isLanguage } from "@/lib/editions/rules";
import type { PictureRow } from "@/lib/images/rules";
import type { Picture } from "@/lib/images/schema";
import type { TeaserRow } from "@/lib/teasers/schema";

/** All times are ISO 8601 in UTC; pages show them in the edition's zone. All paths start at the root, prefix included. */
export type Place = { name: string; slug: string; path: string };
export type SectionPlace = Place & { id: string; color: string };

/** A story's short form in lists. */
export type Teaser = {
  id: string;
  path: string;
  headline: string;
  dek: string;
  kicker: string | null;
  section: SectionPlace;
  byline: string;
  publishedAt: string;
  language: string;
  direction: "ltr" | "rtl";
  minutes: number;
  picture: Picture | null;
};

export type StoryByline = Place & { kind: BylineKind; role: BylineRole; title: string; bio: string; sameAs: string[] };
export type StoryCorrection = { id: string; kind: ChangeKind; text: string; at: string };

/** The same story in another language, for as long as that one is published too. */
export type Translation = { path: string; headline: string; language: string; isDefault: boolean };

/** How old a story is, in whole years, or months within the first one. */
export type Age = { unit: "years" | "months"; count: number };

/** A published article, whole, as its page shows it. */
export type Story = Teaser & {
  slug: string;
  bylines: StoryByline[];
  /** Shown instead of the linked names when set. */
  bylineText: string | null;
  /** The last substantive change after publication. */
  revisedAt: string | null;
  words: number;
  body: Body;
  /** The pictures of the body's figures, by image id. */
  pictures: Record<string, Picture>;
  topics: Place[];
  corrections: StoryCorrection[];
  /** Editor's picks first, then stories of the same topics; more than a page shows, so that it can leave some out. */
  related: Teaser[];
  /** In the order of their editions. */
  translations: Translation[];
  sensitive: boolean;
  /** The address of its share picture (1200 × 630), once it is drawn. */
  share: string | null;
};

/** What `getStory`'s statement yields. */
export type StoryRow = {
  teaser: TeaserRow;
  body: Body;
  revisedAt: string | null;
  sensitive: boolean;
  /** Storage key. */
  share: string | null;
  bylines: (Named & { kind: BylineKind; role: BylineRole; title: string; bio: string; sameAs: string[] })[];
  topics: Named[];
  pictures: PictureRow[];
  corrections: StoryCorrection[];
  related: TeaserRow[];
  translations: TranslationRow[];
};

type TranslationRow = {
  id: string;
  slug: string;
  headline: string;
  language: string;
  edition: { code: string; isDefault: boolean };
};

type Named = { id: string; slug: string; name: string };

/** An address's last part as people may choose it: words of lower-case letters and digits of any script. */
export const Slug = z
  .string()
  .max(200)
  .regex(/^[\p{L}\p{M}\p{N}]+(?:[-._~][\p{L}\p{M}\p{N}]+)*$/u, "expected words of letters and digits joined by hyphens")
  .refine((slug) => !/[\p{Uppercase}\p{Lt}]/u.test(slug), "expected lower case");

const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

/** What an editor decides about an article besides its headline, address and times. */
export const decisions = {
  dek: line(600).default(""),
  kicker: line(80).nullable().default(null),
  language: z.string().refine(isLanguage, "expected a language tag such as en or he"),
  sectionId: z.uuid().nullable().default(null),
  body: Body.default([]),
  bylines: z
    .array(z.strictObject({ bylineId: z.uuid(), role: z.enum(BylineRole).default("WORDS") }))
    .max(30)
    .default([]),
  bylineText: line(200).nullable().default(null),
  topicIds: z.array(z.uuid()).max(30).default([]),
  /** Null or empty texts mean "as the picture says". */
  hero: z
    .strictObject({
      imageId: z.uuid(),
      alt: words(1_000).nullable().default(null),
      caption: words(2_000).nullable().default(null),
      credit: words(300).nullable().default(null),
    })
    .nullable()
    .default(null),
  /** The editor's picks, in their order. */
  relatedIds: z.array(z.uuid()).max(20).default([]),
  sensitive: z.boolean().default(false),
};

/** Everything an editor decides about an article, except its state. */
export const Draft = z.strictObject({
  headline: line(300).min(1, "expected a headline"),
  ...decisions,
  /** Made from the headline when absent. */
  slug: Slug.optional(),
  embargoUntil: moment.nullable().default(null),
  /** A story in another language that this one translates; left alone when absent. */
  translationOfId: z.uuid().nullable().optional(),
});
export type Draft = z.output<typeof Draft>;
export type DraftInput = z.input<typeof Draft>;

/** What an edit of a live story was, and for a clarification or correction what was wrong and what is right. */
export const Change = z
  .strictObject({ kind: z.enum(ChangeKind).default("MINOR"), text: words(2_000).trim().default("") })
  .refine(({ kind, text }) => text !== "" || kind === "MINOR" || kind === "UPDATE", {
    message: "expected what was wrong and what is right",
    path: ["text"],
  });
export type Change = z.output<typeof Change>;
export type ChangeInput = z.input<typeof Change>;

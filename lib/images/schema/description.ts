import { z } from "zod";

const words = (most: number) => z.string().trim().max(most, `That is longer than ${most} characters.`);

/** All that people say of a picture. */
export const Description = z.strictObject({
  alt: words(1_000),
  decorative: z.boolean(),
  longAlt: words(2_000),
  caption: words(2_000),
  headline: words(300),
  creator: words(300),
  credit: words(300),
  source: words(300),
  copyright: words(300),
  place: words(300),
  instructions: words(1_000),
  licence: words(1_000),
  usageTerms: words(1_000),
  webStatement: words(500),
  licensor: words(300),
  keywords: z.array(words(100).min(1)).max(100, "A picture has at most 100 keywords."),
  rightsExpireAt: z.date().nullable(),
});
export type Description = z.infer<typeof Description>;

export const hasAlt = ({ alt, decorative }: Pick<Description, "alt" | "decorative">) => alt !== "" || decorative;
/** As a Refusal says it. */
export const ALT_MISSING = {
  path: ["alt"],
  message: "Say in words what the picture shows, or mark it as decorative.",
};

import type { BylineRole } from "@/lib/db/generated/enums";
import type { PictureRow } from "@/lib/images/rules";

/** What the fragment `teaserJson` yields. */
export type TeaserRow = {
  id: string;
  slug: string;
  headline: string;
  dek: string;
  kicker: string | null;
  language: string;
  words: number;
  publishedAt: string;
  bylineText: string | null;
  edition: { code: string; isDefault: boolean };
  section: { id: string; slug: string; name: string; color: string };
  bylines: { name: string; role: BylineRole }[];
  hero: PictureRow | null;
  heroAlt: string | null;
  heroCaption: string | null;
  heroCredit: string | null;
};

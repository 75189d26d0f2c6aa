import type { Body } from "@/lib/body/schema";
import type { BylineKind, BylineRole, ChangeKind } from "@/lib/db/generated/enums";
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
  sensitive: boolean;
};

/** What `getStory`'s statement yields. */
export type StoryRow = {
  teaser: TeaserRow;
  body: Body;
  revisedAt: string | null;
  sensitive: boolean;
  bylines: (Named & { kind: BylineKind; role: BylineRole; title: string; bio: string; sameAs: string[] })[];
  topics: Named[];
  pictures: PictureRow[];
  corrections: StoryCorrection[];
  related: TeaserRow[];
};

type Named = { id: string; slug: string; name: string };

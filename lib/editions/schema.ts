import type { Banner } from "@/lib/banners/schema";
import type { Area, Place } from "@/lib/db/generated/enums";
import type { Placement } from "@/lib/widgets/schema";

/** One publication in one language. */
export type Edition = {
  id: string;
  code: string;
  isDefault: boolean;
  /** BCP 47. */
  language: string;
  direction: "ltr" | "rtl";
  title: string;
  description: string;
  /** IANA name. */
  timeZone: string;
};

/** What stands around every page of an edition. */
export type Frame = {
  edition: Edition;
  sections: NavSection[];
  others: Edition[];
  placements: FramePlacement[];
  /** The newsroom's own pages, as far as they are public: about, ethics, privacy. */
  pages: FramePage[];
  /** What is announced over every page at present. */
  banner: Banner | null;
};

export type FramePage = { title: string; path: string };

/** Where a widget stands: on every page of a place, or with `sectionIds` on those of these sections alone. */
export type FramePlacement = Placement & { place: Place; area: Area; sectionIds: string[] };

export type NavSection = {
  id: string;
  slug: string;
  name: string;
  color: string;
  parentId: string | null;
  path: string;
};

import type { HandCrops } from "@/lib/images/rules/crops";
import type { Origins } from "@/lib/images/rules/prefill";
import type { Picture } from "@/lib/images/schema";
import type { Description } from "@/lib/images/schema/description";

/** What of the library is asked for. Days are "2026-03-29", in UTC, both ends included. */
export type LibraryFilter = {
  q?: string;
  credit?: string;
  from?: string;
  to?: string;
  used?: "yes" | "no";
  shape?: "wide" | "tall" | "square";
  /** Only what comes down within 14 days, the soonest first, or came down. */
  rights?: "ending" | "ended";
  after?: string;
};

/** A picture as the library lists it. `takenDown`: it has no files, and is shown nowhere. */
export type LibraryPicture = {
  picture: Picture;
  filename: string;
  addedAt: string;
  used: number;
  rightsExpireAt: string | null;
  takenDown: boolean;
  lacksAlt: boolean;
  /** The worker is still making its files. */
  isDeveloping: boolean;
};

export type PictureForDesk = LibraryPicture & {
  said: Omit<Description, "rightsExpireAt">;
  origins: Origins;
  /** The crops that somebody drew; the others are cut around the focal point. */
  handCrops: HandCrops;
  digitalSource: string;
  takenDownAt: string | null;
  mime: string;
  bytes: number;
  takenAt: string | null;
};

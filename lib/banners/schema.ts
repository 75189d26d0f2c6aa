import { z } from "zod";
import { Href, line } from "@/lib/body/schema";
import { BannerSeverity } from "@/lib/db/generated/enums";

/** The banner as readers see it. `path` leads to its story or address, when there is one to lead to. */
export type Banner = { severity: BannerSeverity; text: string; path: string | null };

/** The banner as the desk sees it, standing or not. Times are ISO 8601 in UTC. */
export type BannerForDesk = {
  id: string;
  severity: BannerSeverity;
  text: string;
  href: string | null;
  story: { id: string; headline: string } | null;
  createdAt: string;
  expiresAt: string;
  /** When it was taken down, by hand, by the next one or by its time. */
  endedAt: string | null;
};

/** What is to stand over every page of an edition, until when, and where it leads: to a story, or else an address. */
export const Announcement = z
  .strictObject({
    editionId: z.uuid(),
    severity: z.enum(BannerSeverity),
    text: line(200).min(1, "expected what has happened, in a line"),
    articleId: z.uuid().nullable().default(null),
    href: Href.nullable().default(null),
    expiresAt: z.union([z.date(), z.iso.datetime({ offset: true }).transform((text) => new Date(text))]),
  })
  .refine(({ articleId, href }) => !articleId || !href, {
    message: "expected a story or an address, not both",
    path: ["href"],
  });
export type AnnouncementInput = z.input<typeof Announcement>;

import type { Tone } from "@/components/ui/badge";
import type { ArticleState } from "@/lib/db/generated/enums";

/** Where an article stands, as people say it. */
export const ARTICLE_STATES: Record<ArticleState, { name: string; tone: Tone }> = {
  DRAFT: { name: "Draft", tone: "quiet" },
  IN_REVIEW: { name: "In review", tone: "accent" },
  CHANGES_REQUESTED: { name: "Changes requested", tone: "warn" },
  READY: { name: "Ready", tone: "violet" },
  SCHEDULED: { name: "Scheduled", tone: "violet" },
  PUBLISHED: { name: "Published", tone: "good" },
  WITHDRAWN: { name: "Withdrawn", tone: "danger" },
};

export const articleStates = Object.keys(ARTICLE_STATES) as ArticleState[];

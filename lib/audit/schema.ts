/** One thing that somebody did, as it was written down: `before` and `after` are whatever the command said of them. */
export type AuditEntry = {
  id: string;
  actor: string;
  actorName: string;
  deed: string;
  subject: string;
  subjectId: string;
  before: unknown;
  after: unknown;
  at: Date;
};

/** What commands do things to, for the filter. */
export const SUBJECTS = [
  "article",
  "banner",
  "byline",
  "edition",
  "image",
  "page",
  "placement",
  "redirect",
  "section",
  "setting",
  "staff",
  "topic",
] as const;

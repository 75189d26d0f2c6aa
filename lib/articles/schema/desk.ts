import { z } from "zod";
import type { Move } from "@/lib/articles/rules/moves";
import type { Content } from "@/lib/articles/schema/content";
import { words } from "@/lib/body/schema";
import { ArticleState, type ChangeKind } from "@/lib/db/generated/enums";

/** What a person says of a step, for the others at the desk. */
export const Note = words(2_000).trim();
/** What readers are told at the address of a story that was taken back. */
export const Reason = words(600).trim().min(1);

type Person = { id: string; name: string };

/** An article as the desk's editor opens it. Times are ISO 8601 in UTC. */
export type DeskArticle = {
  id: string;
  edition: { id: string; code: string; isDefault: boolean; language: string; title: string; timeZone: string };
  state: ArticleState;
  /** Send it with the next save. */
  version: number;
  /** What the desk works on: the pending edit of a live story when there is one, else what stands in the article. */
  content: Content;
  /** What stands in the article itself, when that is another text. */
  standing: Content | null;
  pending: {
    goesLiveAt: string | null;
    change: ChangeKind;
    changeText: string;
    by: string | null;
    savedAt: string;
  } | null;
  /** One's own working copy; `isStale`: somebody saved since it was begun. */
  copy: { content: Content; number: number; baseVersion: number; isStale: boolean; savedAt: string } | null;
  lock: Lock | null;
  assignee: Person | null;
  createdBy: Person | null;
  words: number;
  createdAt: string;
  updatedAt: string;
  firstPublishedAt: string | null;
  revisedAt: string | null;
  scheduledFor: string | null;
  unpublishAt: string | null;
  unpublishReason: string | null;
  withdrawnAt: string | null;
  withdrawnReason: string | null;
  /** What was said at the last step that anything was said of. */
  lastNote: { step: string; note: string; by: string | null; at: string } | null;
  /** What the person asking may do next. */
  moves: Move[];
  mayWrite: boolean;
  mayPutLive: boolean;
  mayAssign: boolean;
  mayTakeOver: boolean;
};

/** Times are ISO 8601 in UTC. `mine: false`: somebody else has it open. */
export type Lock = { mine: boolean; by: Person; since: string; expiresAt: string };

/** An article in the desk's lists. */
export type DeskRow = {
  id: string;
  headline: string;
  slug: string;
  state: ArticleState;
  version: number;
  language: string;
  words: number;
  edition: { id: string; code: string; isDefault: boolean; timeZone: string };
  section: { id: string; name: string; color: string } | null;
  /** Names, in their order. */
  bylines: string[];
  assignee: Person | null;
  openBy: string | null;
  hasPendingEdit: boolean;
  pendingAt: string | null;
  updatedAt: string;
  firstPublishedAt: string | null;
  scheduledFor: string | null;
  unpublishAt: string | null;
  embargoUntil: string | null;
};

/** What the desk's list may be asked, as it stands in the address. */
export const DeskFilters = z.strictObject({
  editionId: z.uuid().optional(),
  state: z.array(z.enum(ArticleState)).max(7).optional(),
  sectionId: z.uuid().optional(),
  bylineId: z.uuid().optional(),
  assigneeId: z.uuid().optional(),
  /** Only what the person asking began, is assigned to, or has a byline on. */
  mine: z.boolean().optional(),
  /** Words in the headline, each of which must be there. */
  q: z.string().max(200).optional(),
  /** Of the time the list is sorted by; both ends included. */
  from: z.date().optional(),
  to: z.date().optional(),
  sort: z.enum(["edited", "published", "scheduled"]).default("edited"),
  /** The id of the last row of the page before. */
  after: z.uuid().optional(),
  take: z.number().int().min(1).max(100).default(50),
});
export type DeskFilters = z.input<typeof DeskFilters>;

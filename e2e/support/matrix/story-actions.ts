import type { ActionRow } from "./actions";
import { EDITORS, SEERS, STAFF, WRITERS } from "./who";
import type { World } from "./world";

/** With the draft as it was filed. */
const draft =
  (more: Record<string, unknown> | ((world: World) => Record<string, unknown>) = {}): ActionRow["given"] =>
  (world) => ({ plain: { id: world.draft, ...(typeof more === "function" ? more(world) : more) } });

const step =
  (story: "submitted" | "launched" | "approved" | "sentBack" | "restored" | "live" | "returned", more: object) =>
  (world: World) => ({ plain: { id: world[story], ...more } });

const content = ({ section }: World) => ({
  headline: "Rewritten",
  slug: "rewritten",
  language: "en",
  sectionId: section,
});
const written = (world: World) => ({ version: 1, copy: 0, content: content(world) });
const KEY = "01990000-0000-7000-8000-00000000000a";

/** Who may do what with a story of somebody else's. */
export const STORY_ACTIONS: Record<string, ActionRow> = {
  beginArticle: {
    who: WRITERS,
    given: ({ edition }) => ({
      form: { key: KEY, editionId: edition, language: "en", headline: "Begun by the matrix", sectionId: "" },
    }),
  },
  duplicateArticle: { who: EDITORS, given: draft({ key: KEY }) },
  findStories: { who: SEERS, given: () => ({ plain: { q: "canarydraftqz" } }) },
  findLiveStories: { who: SEERS, given: ({ edition }) => ({ plain: { editionId: edition, q: "" } }) },
  findPictures: { who: WRITERS, given: () => ({ plain: { q: "" } }) },
  checkArticle: { who: SEERS, given: draft() },
  openArticle: { who: EDITORS, given: draft() },
  takeArticleOver: { who: EDITORS, given: draft() },
  autosaveArticle: { who: EDITORS, given: draft(written) },
  saveArticle: { who: EDITORS, given: draft(written) },
  /** Their own, whatever the story: there is none. */
  discardCopy: { who: STAFF, given: draft({ copy: 9 }) },
  closeArticle: { who: STAFF, given: draft() },
  restoreRevision: { who: EDITORS, given: step("restored", { version: 1, number: 1 }) },
  assignArticle: { who: EDITORS, given: draft({ assigneeId: null }) },
  doToMany: {
    who: EDITORS,
    given: (world) => ({ plain: { ids: [world.draft], deed: { do: "assign", assigneeId: null } } }),
  },
  submitArticle: { who: EDITORS, given: step("submitted", { version: 1 }) },
  sendArticleBack: { who: EDITORS, given: step("sentBack", { version: 1, note: "When does it leave?" }) },
  approveArticle: { who: EDITORS, given: step("approved", { version: 1 }) },
  returnToDraft: { who: EDITORS, given: step("returned", { version: 1 }) },
  /** One's own last step: here it was another's, so whoever may see the story is told that it stays. */
  takeBackStep: { who: SEERS, given: draft() },
  lookAtDraft: { who: SEERS, given: draft() },
  shareDraft: { who: EDITORS, given: draft({ days: 1 }) },
  endDraftLink: { who: EDITORS, given: draft(({ link }) => ({ linkId: link })) },
  endArticle: { who: EDITORS, given: step("live", { end: null }) },
  dropPendingEdit: { who: EDITORS, given: step("live", { version: 1 }) },
  bringLive: { who: EDITORS, given: step("launched", { version: 1 }) },
  withdrawArticle: { who: EDITORS, given: step("live", { version: 1, reason: "It was not true." }) },
};

import { expect, test } from "vitest";
import { movesFor } from "@/lib/articles/rules/moves";
import { mayRead, mayWrite, type Standing } from "@/lib/articles/rules/rights";
import type { ArticleState, StaffRole } from "@/lib/db/generated/enums";
import type { Actor } from "@/lib/staff/permissions";

const actor = (role: StaffRole, sections: string[] = []): Actor => ({ id: "staff:me", name: "Me", role, sections });
const article = (state: ArticleState, own: boolean): Standing => ({
  state,
  sectionId: "harbour",
  createdById: own ? "me" : "other",
  assigneeId: null,
  bylines: [],
});
const open = (who: Actor, state: ArticleState, own = false) => movesFor(who, article(state, own)).join(" ");

const EDITS: Record<ArticleState, string> = {
  DRAFT: "submit approve schedule publish",
  IN_REVIEW: "askForChanges approve schedule publish restoreToDraft",
  CHANGES_REQUESTED: "submit approve schedule publish restoreToDraft",
  READY: "askForChanges schedule publish restoreToDraft",
  SCHEDULED: "askForChanges schedule publish restoreToDraft",
  PUBLISHED: "withdraw",
  WITHDRAWN: "restoreToDraft republish",
};
const states = Object.keys(EDITS) as ArticleState[];

test.each(states)("administrators, editors and the section's own editor, of what is %s", (state) => {
  for (const who of [actor("ADMINISTRATOR"), actor("EDITOR"), actor("SECTION_EDITOR", ["harbour"])])
    expect(open(who, state)).toBe(EDITS[state]);
});

test.each<[ArticleState, string]>([
  ["DRAFT", "submit approve"],
  ["IN_REVIEW", "askForChanges approve restoreToDraft"],
  ["CHANGES_REQUESTED", "submit approve restoreToDraft"],
  ["READY", "askForChanges restoreToDraft"],
  ["SCHEDULED", ""],
  ["PUBLISHED", ""],
  ["WITHDRAWN", ""],
])("a section editor elsewhere edits what is %s, and never publishes it", (state, moves) =>
  expect(open(actor("SECTION_EDITOR", ["town"]), state)).toBe(moves),
);

test("an author submits their own and does nothing with others'", () => {
  for (const state of states) {
    expect(open(actor("AUTHOR"), state, true)).toBe(state === "DRAFT" || state === "CHANGES_REQUESTED" ? "submit" : "");
    expect(open(actor("AUTHOR"), state)).toBe("");
    expect(mayRead(actor("AUTHOR"), article(state, false))).toBe(false);
  }
});

test.each(["CONTRIBUTOR", "PHOTO_EDITOR", "NEWSLETTER_EDITOR"] as const)("a %s moves nothing", (role) => {
  for (const state of states) for (const own of [true, false]) expect(open(actor(role), state, own)).toBe("");
});

test.each<[StaffRole, ArticleState[]]>([
  ["AUTHOR", ["DRAFT", "IN_REVIEW", "CHANGES_REQUESTED", "PUBLISHED"]],
  ["CONTRIBUTOR", ["DRAFT", "IN_REVIEW", "CHANGES_REQUESTED"]],
  ["EDITOR", states],
  ["PHOTO_EDITOR", []],
])("a %s writes their own while it is theirs", (role, writable) =>
  expect(states.filter((state) => mayWrite(actor(role), article(state, true)))).toEqual(writable),
);

import { z } from "zod";
import { Slug, type Place } from "@/lib/articles/schema";
import { line, words } from "@/lib/body/schema";
import { BylineKind } from "@/lib/db/generated/enums";
import type { Picture } from "@/lib/images/schema";

/** A byline as the masthead page shows it. */
export type Member = Place & { id: string; kind: BylineKind; title: string; portrait: Picture | null };

/** Who makes an edition, each group by name. */
export type Roster = { people: Member[]; teams: Member[]; agencies: Member[] };

/** A byline as its page shows it; its stories come from `listLatest`. */
export type BylinePage = Place & {
  id: string;
  editionId: string;
  kind: BylineKind;
  title: string;
  bio: string;
  sameAs: string[];
  portrait: Picture | null;
};

const Profile = z.url({ protocol: /^https?$/, error: "A profile is a whole address: https://…" }).max(500);

/** What the newsroom decides about a byline; without a `slug` its name makes one. */
export const BylineWords = z.strictObject({
  name: line(100).min(1, "A byline needs a name."),
  slug: Slug.optional(),
  kind: z.enum(BylineKind, "Choose a person, a team or an agency."),
  title: line(100),
  bio: words(2_000),
  /** Public profiles elsewhere. */
  sameAs: z.array(Profile).max(10, "At most ten profiles."),
  imageId: z.uuid("That is no picture's id.").nullable(),
  /** The account of the same person, if they have one. */
  staffId: z.uuid().nullable(),
});
export type BylineInput = z.infer<typeof BylineWords>;

/** A byline as the desk lists it. `account`: of whom, when there is one; `articles`: in whatever state. */
export type BylineForDesk = Required<BylineInput> & {
  id: string;
  editionId: string;
  account: { name: string; disabled: boolean } | null;
  articles: number;
};

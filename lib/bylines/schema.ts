import type { Place } from "@/lib/articles/schema";
import type { BylineKind } from "@/lib/db/generated/enums";
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

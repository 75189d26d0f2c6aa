import type { Room } from "@/lib/search/queries/matches";
import { findStories } from "@/lib/search/queries/find-stories";
import { suggestSearch } from "@/lib/search/queries/suggest";
import type { Search } from "@/lib/search/schema";
import type { Read } from "@/bench/support/reads";
import { TONGUES } from "@/prisma/crowd/tongues";
import { wordAt } from "@/prisma/crowd/vocabulary";

type Rooms = { english: Room; hebrew: Room };
type Filters = { section: string; byline: string };

const { en, he } = TONGUES;

/** The word of a rank, another every turn: a search may not owe its time to the one before. */
const ranked =
  (rank: number, tongue = en!) =>
  (turn: number) =>
    wordAt(tongue, rank + (turn % 20));

/** Searches by kind: how common their words are, and what else is asked. Answers are pages of twenty, with snippets. */
export function searchesOf({ english, hebrew }: Rooms, { section, byline }: Filters): Read[] {
  const find = (name: string, asked: (turn: number) => string, more: Partial<Search> = {}, room = english): Read => ({
    name,
    run: (turn) => findStories(room, { asked: asked(turn), sort: "best", ...more }),
  });
  const common = ranked(0);
  const middling = ranked(2_000);
  return [
    find("rare word", ranked(150_000)),
    find("word of a thousandth of the stories", ranked(8_000)),
    find("word of a hundredth of the stories", middling),
    find("word of a tenth of the stories", ranked(100)),
    find("common word", common),
    find("common word, newest first", common, { sort: "newest" }),
    find("absent word", (turn) => `zyzzyva${"aeiou"[turn % 5]}`),
    find("two words", (turn) => `${middling(turn)} ${common(turn)}`),
    find("two common words", (turn) => `${common(turn)} ${common(turn + 1)}`),
    find("phrase", (turn) => `"${common(turn)} ${common(turn + 3)}"`),
    find("minus", (turn) => `${middling(turn)} -${common(turn)}`),
    find("common word in a section", common, { section }),
    find("common word by a byline", common, { byline }),
    find("common word in a year", common, { from: "2019-01-01", until: "2019-12-31" }),
    find("Hebrew, common word", ranked(0, he), {}, hebrew),
    find("Hebrew, rare word", ranked(50_000, he), {}, hebrew),
    {
      name: "mistyped, with what was meant",
      run: async (turn) => {
        const search: Search = { asked: `${common(turn)}qr`, sort: "best" };
        return [await findStories(english, search), await suggestSearch(english, search)];
      },
    },
  ];
}

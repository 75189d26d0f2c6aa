import type { Member, Roster } from "@/lib/bylines/schema";
import type { BylineKind, BylineRole } from "@/lib/db/generated/enums";
import { listFormat } from "@/lib/words/formats";

/** The names under a headline in lists: the writers', or whoever there is when nobody wrote ("A, B and C"). */
export function bylineLine(bylines: { name: string; role: BylineRole }[], language: string): string {
  const writers = bylines.filter((byline) => byline.role === "WORDS");
  const names = (writers.length ? writers : bylines).map((byline) => byline.name);
  return listFormat(language).format(names);
}

/** The newsroom's people, its teams and the agencies apart, each in the alphabet of the edition's language. */
export function rosterOf(members: Member[], language: string): Roster {
  const { compare } = new Intl.Collator(language);
  const sorted = members.toSorted((a, b) => compare(a.name, b.name));
  const of = (kind: BylineKind) => sorted.filter((member) => member.kind === kind);
  return { people: of("PERSON"), teams: of("TEAM"), agencies: of("AGENCY") };
}

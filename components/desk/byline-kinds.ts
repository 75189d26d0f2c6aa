import type { BylineKind } from "@/lib/db/generated/enums";

/** What a byline can be, as people say it. */
export const BYLINE_KINDS: { value: BylineKind; label: string }[] = [
  { value: "PERSON", label: "Member of staff" },
  { value: "CONTRIBUTOR", label: "Contributor" },
  { value: "TEAM", label: "Team" },
  { value: "AGENCY", label: "Agency" },
];

export const bylineKindName = (kind: BylineKind): string =>
  BYLINE_KINDS.find(({ value }) => value === kind)?.label ?? kind;

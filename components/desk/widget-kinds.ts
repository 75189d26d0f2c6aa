import type { Place } from "@/lib/db/generated/enums";

/** The kinds that can stand in a rail, as the newsroom knows them; a file of components/widgets/kinds each. */
export const RAIL_KINDS: { kind: string; name: string; about: string }[] = [
  { kind: "popular", name: "Popular", about: "What readers read most now." },
  { kind: "latest", name: "Latest", about: "The newest stories." },
  { kind: "newsletter", name: "Newsletter", about: "A box to sign up in." },
  { kind: "promo", name: "Notice", about: "A title, a few words and a link." },
];

export const kindName = (kind: string): string => RAIL_KINDS.find((one) => one.kind === kind)?.name ?? kind;

export const PLACES: { place: Place; name: string }[] = [
  { place: "ARTICLE", name: "Beside stories" },
  { place: "FRONT", name: "On the front page" },
  { place: "SECTION", name: "On section pages" },
];

import type { Place } from "@/lib/db/generated/enums";

/** The kinds that can stand in a rail, as the newsroom knows them; a file of components/widgets/kinds each. */
export const RAIL_KINDS: { kind: string; name: string; about: string }[] = [
  { kind: "popular", name: "Popular", about: "What readers read most now." },
  { kind: "latest", name: "Latest", about: "The newest stories." },
  { kind: "newsletter", name: "Newsletter", about: "A box to sign up in." },
  { kind: "promo", name: "Notice", about: "A title, a few words and a link." },
];

/** The kinds that can be a block of the front page. */
export const BLOCK_KINDS: typeof RAIL_KINDS = [
  { kind: "lead", name: "Lead", about: "One big story, with others beside it." },
  { kind: "grid", name: "Row", about: "Stories of equal weight, each with a picture." },
  { kind: "section", name: "Section", about: "What is new in a section or everywhere." },
  { kind: "popular", name: "Popular", about: "What readers read most now." },
  { kind: "newsletter", name: "Newsletter", about: "A box to sign up in." },
];

export const kindName = (kind: string): string => BLOCK_KINDS.find((one) => one.kind === kind)?.name ?? kind;

export const PLACES: { place: Place; name: string }[] = [
  { place: "ARTICLE", name: "Beside stories" },
  { place: "FRONT", name: "On the front page" },
  { place: "SECTION", name: "On section pages" },
];

/** The fields of a picture that its file may have filled, as the desk names them. */
export const PREFILLED = {
  alt: "Alternative text",
  longAlt: "Extended description",
  caption: "Caption",
  headline: "Headline",
  creator: "Creator",
  credit: "Credit",
  source: "Source",
  copyright: "Copyright",
  place: "Place",
  instructions: "Instructions",
  licence: "Licence note",
  usageTerms: "Usage terms",
  webStatement: "Web statement of rights",
  licensor: "Licensor",
} as const;

export type Said = keyof typeof PREFILLED;

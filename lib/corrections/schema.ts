/** What was wrong and what is right, with the story it was in. `at` is ISO 8601 in UTC. */
export type CorrectionNote = {
  id: string;
  kind: "CLARIFICATION" | "CORRECTION";
  text: string;
  at: string;
  story: { id: string; headline: string; path: string; language: string; direction: "ltr" | "rtl" };
};

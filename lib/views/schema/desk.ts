/** How much a live story was read in the last day: in all, and in each hour from the oldest. */
export type BeingRead = { id: string; headline: string; language: string; views: number; hours: number[] };

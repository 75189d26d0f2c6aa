/** The public list of what an edition has corrected. */
export const correctionsTag = (editionId: string) => `corrections:${editionId}`;

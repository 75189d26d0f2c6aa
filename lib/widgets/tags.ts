/** The arrangement of an edition's front page: its blocks and what was picked for them. */
export const frontTag = (editionId: string) => `front:${editionId}`;

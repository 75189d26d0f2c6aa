/** Its own name and description. */
export const bylineTag = (id: string) => `byline:${id}`;

/** Who they are, all together: the masthead page. */
export const mastheadTag = (editionId: string) => `masthead:${editionId}`;

/** The stories under it. */
export const bylineListTag = (id: string) => `byline-list:${id}`;

/** Its own name and description. */
export const bylineTag = (id: string) => `byline:${id}`;

/** The stories under it. */
export const bylineListTag = (id: string) => `byline-list:${id}`;

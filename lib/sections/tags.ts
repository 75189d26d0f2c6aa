/** Its own name and description. */
export const sectionTag = (id: string) => `section:${id}`;

/** The stories under it. */
export const sectionListTag = (id: string) => `section-list:${id}`;

/** Its own name and description. */
export const topicTag = (id: string) => `topic:${id}`;

/** The stories under it. */
export const topicListTag = (id: string) => `topic-list:${id}`;

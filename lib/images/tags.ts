/** Reads that show a picture are filed under its tag. */
export const imageTag = (imageId: string) => `image:${imageId}`;

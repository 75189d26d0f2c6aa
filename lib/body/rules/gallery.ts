/** How many pictures a gallery holds. Apart from the schema, whose library a browser's policy does not let in. */
export const GALLERY = { fewest: 2, most: 50 };

/** How many pictures a gallery holds. Apart from the schema, whose maker of checks no browser at the desk may run. */
export const GALLERY = { fewest: 2, most: 50 };

/** Carried by every page: withdrawals, embargoes, expired rights, the breaking banner. */
export const SITE = "site";

/** What stands around every page of an edition: its title, navigation and placements. */
export const frameTag = (editionId: string) => `frame:${editionId}`;

/** The edition's front page, latest list and feeds. */
export const listsTag = (editionId: string) => `lists:${editionId}`;

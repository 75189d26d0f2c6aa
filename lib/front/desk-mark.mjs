/** Appended to the User-Agent of desk requests on their way to Next; next.config.mjs matches it and nothing else. */
export const DESK_MARK = "dateline-desk-request";

/** The imported story of e2e/fixtures: its address. */
export const TALKS = "/articles/as-the-harbour-talks-drag-on-mediators-reported-meeting-on-the-north-quay";

/** The seeded stories by what they are examples of. */
export const STORIES = {
  long: "/articles/bridge-that-took-forty-years",
  imported: TALKS,
  brief: "/articles/water-main-tanner-street",
  updated: "/articles/storm-floods-quay-street",
  corrected: "/articles/tram-depot-kept",
  tidied: "/articles/clock-restored",
  "without picture": "/articles/how-tide-tables-are-made",
  "with a headline of forty words": "/articles/conservation-area-roofs",
  "from right to left": "/he/articles/הגשר-נפתח",
} as const;

/** Every other page that a reader can come to. */
export const ROOMS = {
  front: "/",
  "Hebrew front": "/he",
  section: "/sections/harbour",
  "Hebrew section": "/he/sections/הנמל",
  topic: "/topics/estuary-bridge",
  "byline's page": "/staff/ines-ferrant",
  latest: "/latest",
  popular: "/popular",
  newsletter: "/newsletter",
  "newsletter, asked": "/newsletter/sent",
  "newsletter, with a slip": "/newsletter/check-address",
  "mailed link that is no more": `/newsletter/confirm?token=${"A".repeat(43)}`,
  "nothing there": "/articles/never-written",
  withdrawn: "/articles/harbour-master-to-go",
} as const;

import type { Psql } from "./psql";

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
  "with a gallery": "/articles/night-ferry-last-crossing",
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
  "picture of a story": "/articles/night-ferry-last-crossing/pictures/3",
  "picture of a Hebrew story": "/he/articles/ההפלגה-האחרונה/pictures/2",
  "a picture too many": "/articles/night-ferry-last-crossing/pictures/99",
  withdrawn: "/articles/harbour-master-to-go",
} as const;

/** What else is made for readers: forms and their answers, pages of the house, and ways of not being there. */
export const OTHERS = {
  search: "/search",
  "search, answered": "/search?q=harbour",
  "search, with every filter":
    "/search?q=harbour&section=harbour&byline=ines-ferrant&from=2020-01-01&to=2030-01-01&sort=newest",
  "search, without a find": "/search?q=xyzzyquux",
  "search, refused": `/search?q=${"x".repeat(300)}`,
  "Hebrew gallery": "/he/articles/ההפלגה-האחרונה",
  "Hebrew search, answered": `/he/search?q=${encodeURIComponent("הגשר")}`,
  "Hebrew latest": "/he/latest",
  "Hebrew newsletter": "/he/newsletter",
  masthead: "/masthead",
  "Hebrew masthead": "/he/masthead",
  corrections: "/corrections",
  "Hebrew corrections": "/he/corrections",
  "static page": "/pages/about",
  "Hebrew static page": "/he/pages/about",
  "Hebrew, nothing there": "/he/articles/never-written",
  "no such edition": "/fr",
  "a cursor that is none": "/latest?after=x",
} as const;

/** The addresses of lists past their first page: what is older than the edition's newest story. */
export async function olderPlaces(psql: Pick<Psql, "rows">): Promise<Record<string, string>> {
  const rows = await psql.rows<{ id: string; code: string }>(
    `SELECT DISTINCT ON (e.code) a.id, e.code FROM articles a JOIN editions e ON e.id = a.edition_id
     WHERE a.state = 'PUBLISHED' ORDER BY e.code, a.first_published_at DESC`,
  );
  const cursor = (code: string) =>
    Buffer.from(rows.find((row) => row.code === code)?.id.replaceAll("-", "") ?? "", "hex").toString("base64url");
  return {
    "latest, older": `/latest?after=${cursor("en")}`,
    "section, older": `/sections/harbour?after=${cursor("en")}`,
    "Hebrew latest, older": `/he/latest?after=${cursor("he")}`,
  };
}

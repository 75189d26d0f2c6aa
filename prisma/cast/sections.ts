/** `parent`: the slug of a section named before it. `picture`: a file of the cast, at the head of its page. */
export type CastSection = {
  slug: string;
  name: string;
  color: string;
  description: string;
  parent?: string;
  picture?: string;
};

export const ENGLISH_SECTIONS: CastSection[] = [
  {
    slug: "harbour",
    name: "Harbour",
    color: "teal",
    description: "The port, the estuary and those who work on it.",
    picture: "harbour-dawn.jpg",
  },
  {
    slug: "town-hall",
    name: "Town Hall",
    color: "blue",
    description: "What is decided in Custom House, and for whom.",
    picture: "clock-tower.jpg",
  },
  {
    slug: "transport",
    name: "Transport",
    color: "blue",
    description: "Trams, buses, roads, and when they will be mended.",
    parent: "town-hall",
  },
  {
    slug: "schools",
    name: "Schools",
    color: "blue",
    description: "Eleven primaries, two secondaries and a nautical college.",
    parent: "town-hall",
  },
  {
    slug: "planning",
    name: "Planning",
    color: "blue",
    description: "What may be built, what may not, and who objected.",
    parent: "town-hall",
  },
  { slug: "business", name: "Business", color: "ochre", description: "Trade, farms and shops on both banks." },
  {
    slug: "science",
    name: "Science",
    color: "green",
    description: "What is being found out, and how anybody knows.",
  },
  { slug: "culture", name: "Culture", color: "violet", description: "Stage, page, stone and paint." },
  {
    slug: "stage",
    name: "Stage",
    color: "violet",
    description: "The Playhouse, the Corn Exchange and the function room of the Lamb and Flag.",
    parent: "culture",
  },
  {
    slug: "history",
    name: "History",
    color: "violet",
    description: "What the town has kept, lost and found again.",
    parent: "culture",
    picture: "old-town-roofs.jpg",
  },
  { slug: "sport", name: "Sport", color: "red", description: "Aldermouth Town, and everything else with a score." },
];

export const HEBREW_SECTIONS: CastSection[] = [
  {
    slug: "הנמל",
    name: "הנמל",
    color: "teal",
    description: "הנמל, השפך ומי שעובדים בהם.",
    picture: "harbour-dawn.jpg",
  },
  { slug: "כלכלה", name: "כלכלה", color: "ochre", description: "מסחר, חקלאות וחנויות משני צדי המים." },
  { slug: "תרבות", name: "תרבות", color: "violet", description: "במה, ספר, אבן ועיר." },
  {
    slug: "במה",
    name: "במה",
    color: "violet",
    description: "התיאטרון, ומה שנשמע בו כשמכבים את האור.",
    parent: "תרבות",
  },
  {
    slug: "היסטוריה",
    name: "היסטוריה",
    color: "violet",
    description: "מה שהעיר שמרה, איבדה ומצאה שוב.",
    parent: "תרבות",
    picture: "clock-tower.jpg",
  },
];

import type { BylineKind, Direction } from "@/lib/db/generated/enums";
import { ENGLISH_SECTIONS, HEBREW_SECTIONS, type CastSection } from "@/prisma/cast/sections";
import { ENGLISH_TOPICS, HEBREW_TOPICS, type CastTopic } from "@/prisma/cast/topics";

/** The demo's newsroom: a town and people who do not exist. */
export type CastByline = {
  slug: string;
  name: string;
  kind: BylineKind;
  title: string;
  bio: string;
  portrait?: string;
  sameAs?: string[];
};
export type CastList = { slug: string; name: string; description: string; isDefault: boolean };
/** A block of the front page; `section` and `picks` by slug, the latter as in the stories' files. */
export type CastBlock = {
  kind: string;
  section?: string;
  settings?: Record<string, string | number>;
  picks?: (string | null)[];
};
export type CastEdition = {
  id: string;
  code: string;
  isDefault: boolean;
  language: string;
  direction: Direction;
  title: string;
  description: string;
  timeZone: string;
  sections: CastSection[];
  topics: CastTopic[];
  bylines: CastByline[];
  lists: CastList[];
  promo: { title: string; text: string; href: string; link: string };
  front: CastBlock[];
};

const english: CastEdition = {
  id: "019aa000-0000-7000-8000-000000000001",
  code: "en",
  isDefault: true,
  language: "en",
  direction: "LTR",
  title: "The Dateline Courier",
  description: "News of Aldermouth, Southery and the Alder estuary since 1871.",
  timeZone: "Europe/London",
  sections: ENGLISH_SECTIONS,
  topics: ENGLISH_TOPICS,
  bylines: [
    {
      slug: "ines-ferrant",
      name: "Ines Ferrant",
      kind: "PERSON",
      title: "Harbour correspondent",
      bio: "Ines Ferrant has covered the port of Aldermouth since 2014. She was a deckhand on the night ferry for two summers and still ties a better bowline than her editor.",
      portrait: "portrait-ferrant.jpg",
      sameAs: ["https://social.example/@inesferrant"],
    },
    {
      slug: "tobias-okonjo",
      name: "Tobias Okonjo",
      kind: "PERSON",
      title: "Town hall reporter",
      bio: "Tobias Okonjo reports on the council, its money and its meetings. He has sat through every budget night since 2017.",
      portrait: "portrait-okonjo.jpg",
    },
    {
      slug: "henrik-brandt",
      name: "Henrik Brandt",
      kind: "PERSON",
      title: "Science editor",
      bio: "Henrik Brandt trained as an oceanographer and writes about tides, weather and what lives in the mud. He answers readers’ questions on Saturdays.",
      portrait: "portrait-brandt.jpg",
    },
    {
      slug: "leila-haddad",
      name: "Leila Haddad",
      kind: "PERSON",
      title: "Culture writer",
      bio: "Leila Haddad writes about theatre, buildings and food, and about the people who keep them going.",
      portrait: "portrait-haddad.jpg",
    },
    {
      slug: "anders-lindqvist",
      name: "Anders Lindqvist",
      kind: "PERSON",
      title: "Pictures and sport",
      bio: "Anders Lindqvist takes pictures for the Courier and reports on football from the Tannery End, in all weathers.",
      portrait: "portrait-lindqvist.jpg",
    },
    {
      slug: "noa-shalev",
      name: "Noa Shalev",
      kind: "PERSON",
      title: "Translator and editor, Hebrew edition",
      bio: "Noa Shalev edits the Courier’s Hebrew edition and translates in both directions.",
      portrait: "portrait-shalev.jpg",
    },
    {
      slug: "courier-staff",
      name: "Courier Staff",
      kind: "TEAM",
      title: "",
      bio: "Courier Staff are the reporters and editors on duty at Mast Street, Aldermouth.",
    },
    {
      slug: "estuary-wire",
      name: "Estuary Wire",
      kind: "AGENCY",
      title: "News agency",
      bio: "Estuary Wire is a news agency shared by six papers of the coast.",
    },
  ],
  lists: [
    {
      slug: "daily-briefing",
      name: "Daily briefing",
      description: "What matters in the town, at seven every morning.",
      isDefault: true,
    },
    {
      slug: "harbour-watch",
      name: "Harbour Watch",
      description: "Tides, sailings and the week’s port news, on Fridays.",
      isDefault: false,
    },
  ],
  promo: {
    title: "Ask the science desk",
    text: "How do they know what time the sea will come in? Henrik Brandt answers readers’ questions about the estuary.",
    href: "/articles/how-tide-tables-are-made",
    link: "Read the latest answer",
  },
  front: [
    {
      kind: "lead",
      settings: { related: 2, beside: 2 },
      picks: ["bridge-that-took-forty-years", null, null, "storm-floods-quay-street"],
    },
    {
      kind: "grid",
      settings: { take: 3, crop: "standard" },
      picks: ["market-hall-rents", "town-hold-on", "last-perry-orchard"],
    },
    {
      kind: "section",
      section: "town-hall",
      settings: { take: 5, layout: "feature" },
      picks: ["council-budget-passes-by-one-vote", "playground-reopens", "swimming-lessons", "conservation-area-roofs"],
    },
    {
      kind: "section",
      section: "culture",
      settings: { take: 3, layout: "essay" },
      picks: ["keepers-logs-read", "lighthouse-play", "town-clock-repaired"],
    },
    { kind: "popular", settings: { take: 4 } },
    { kind: "newsletter" },
  ],
};

const hebrew: CastEdition = {
  id: "019aa000-0000-7000-8000-000000000002",
  code: "he",
  isDefault: false,
  language: "he",
  direction: "RTL",
  title: "דייטליין קורייר",
  description: "חדשות אלדרמאות׳, סאותרי ושפך האלדר בעברית.",
  timeZone: "Asia/Jerusalem",
  sections: HEBREW_SECTIONS,
  topics: HEBREW_TOPICS,
  bylines: [
    {
      slug: "אינס-פראנט",
      name: "אינס פראנט",
      kind: "PERSON",
      title: "כתבת הנמל",
      bio: "אינס פראנט מסקרת את נמל אלדרמאות׳ מאז 2014. שני קיצים עבדה כנערת סיפון במעבורת הלילה.",
      portrait: "portrait-ferrant.jpg",
    },
    {
      slug: "לילה-חדאד",
      name: "לילה חדאד",
      kind: "PERSON",
      title: "כתבת תרבות",
      bio: "לילה חדאד כותבת על תיאטרון, בניינים ואוכל, ועל האנשים שמחזיקים אותם.",
      portrait: "portrait-haddad.jpg",
    },
    {
      slug: "נועה-שלו",
      name: "נועה שלו",
      kind: "PERSON",
      title: "עורכת ומתרגמת",
      bio: "נועה שלו עורכת את המהדורה העברית של הקורייר ומתרגמת בשני הכיוונים.",
      portrait: "portrait-shalev.jpg",
    },
    {
      slug: "מערכת-הקורייר",
      name: "מערכת הקורייר",
      kind: "TEAM",
      title: "",
      bio: "הכתבים והעורכים התורנים ברחוב התורן, אלדרמאות׳.",
    },
  ],
  lists: [
    { slug: "daily-briefing", name: "תדרוך הבוקר", description: "מה שחשוב בעיר, בכל בוקר בשבע.", isDefault: true },
    {
      slug: "harbour-watch",
      name: "משמרת הנמל",
      description: "גאות, הפלגות וחדשות הנמל, בימי שישי.",
      isDefault: false,
    },
  ],
  promo: {
    title: "בשתי שפות",
    text: "סיפורים נבחרים מופיעים גם במהדורה האנגלית.",
    href: "/",
    link: "למהדורה האנגלית",
  },
  front: [
    { kind: "lead", settings: { related: 1, beside: 1 }, picks: ["הגשר-נפתח"] },
    { kind: "section", section: "תרבות", settings: { take: 1, layout: "feature" }, picks: ["יומן-המגדלור"] },
    { kind: "popular", settings: { take: 3 } },
    { kind: "newsletter" },
  ],
};

export const EDITIONS: CastEdition[] = [english, hebrew];

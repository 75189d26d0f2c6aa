/** A topic with a page of its own making; the others are opened by the stories that name them. */
export type CastTopic = { slug: string; name: string; description: string; picture?: string };

export const ENGLISH_TOPICS: CastTopic[] = [
  {
    slug: "alder-estuary",
    name: "Alder Estuary",
    description: "Forty square miles of water, mud and birds between Aldermouth and Southery.",
    picture: "estuary.jpg",
  },
  {
    slug: "estuary-bridge",
    name: "Estuary Bridge",
    description: "A tram track, a cycle path and a pavement, 1,240 metres long and forty years late.",
  },
  {
    slug: "lighthouse",
    name: "Lighthouse",
    description: "The Perch light, and those who kept it.",
    picture: "harbour-dawn.jpg",
  },
];

export const HEBREW_TOPICS: CastTopic[] = [
  {
    slug: "מזג-אוויר",
    name: "מזג אוויר",
    description: "סערות, גאויות ומה שהן משאירות אחריהן.",
    picture: "harbour-dawn.jpg",
  },
];

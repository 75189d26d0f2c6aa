import type { Story } from "@/lib/articles/schema";
import type { Edition, Frame } from "@/lib/editions/schema";
import type { Picture } from "@/lib/images/schema";

/** The newsroom of the components' tests: an edition, a picture, a story. */
export const edition: Edition = {
  id: "e",
  code: "en",
  isDefault: true,
  language: "en",
  direction: "ltr",
  title: "The Estuary",
  description: "News of the coast.",
  timeZone: "Asia/Jerusalem",
};

const section = { id: "s", slug: "coast", name: "Coast", color: "teal", path: "/sections/coast" };

export const frame: Frame = {
  edition,
  sections: [{ ...section, parentId: null }],
  others: [],
  placements: [],
  pages: [{ title: "Ethics", path: "/pages/ethics" }],
  banner: null,
};

const widths = [640, 1280];

export const picture: Picture = {
  id: "p",
  alt: "Cranes over still water",
  caption: "The quay at dawn.",
  credit: "A. Haddad",
  width: 1600,
  height: 1067,
  focalX: 0.5,
  focalY: 0.5,
  placeholder: "UklGRg==",
  files: widths.flatMap((width) => [
    { shape: "FULL", format: "AVIF", width, height: Math.round(width / 1.5), url: `/media/${width}.avif` },
    { shape: "FULL", format: "JPEG", width, height: Math.round(width / 1.5), url: `/media/${width}.jpg` },
  ]),
};

export const story: Story = {
  id: "a",
  slug: "harbour",
  path: "/articles/harbour",
  headline: "Harbour reopens",
  dek: "Divers found no leak.",
  kicker: null,
  section,
  byline: "Noa",
  publishedAt: "2026-11-20T12:30:00.000Z",
  revisedAt: null,
  language: "en",
  direction: "ltr",
  minutes: 4,
  words: 900,
  picture,
  bylines: [
    {
      name: "Noa",
      slug: "noa",
      path: "/staff/noa",
      kind: "PERSON",
      role: "WORDS",
      title: "",
      bio: "Covers ships.",
      sameAs: [],
    },
  ],
  bylineText: null,
  body: [{ type: "paragraph", content: [{ type: "text", text: "First paragraph." }] }],
  pictures: {},
  topics: [{ name: "Ships", slug: "ships", path: "/topics/ships" }],
  corrections: [],
  related: [],
  translations: [],
  sensitive: false,
  share: null,
};

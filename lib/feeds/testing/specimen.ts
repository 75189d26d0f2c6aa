import type { Story } from "@/lib/articles/schema";
import type { Edition } from "@/lib/editions/schema";
import type { Picture } from "@/lib/images/schema";

export const quay: Edition = {
  id: "01990000-0000-7000-8000-000000000001",
  code: "en",
  isDefault: true,
  language: "en",
  direction: "ltr",
  title: "The Quay",
  description: "News of the harbour & the town",
  timeZone: "Europe/Lisbon",
};

export const picture = (id: string, said: Partial<Picture> = {}): Picture => ({
  id,
  alt: `Alt of "${id}"`,
  caption: `Caption of ${id}`,
  credit: "Ben <Lens>",
  width: 1600,
  height: 900,
  focalX: 0.5,
  focalY: 0.5,
  placeholder: "",
  files: [
    { shape: "FULL", format: "AVIF", width: 1920, height: 1080, url: `/media/${id}-1920.avif` },
    { shape: "FULL", format: "JPEG", width: 960, height: 540, url: `/media/${id}-960.jpg` },
    { shape: "FULL", format: "JPEG", width: 1600, height: 900, url: `/media/${id}-1600.jpg` },
    { shape: "SHARE", format: "JPEG", width: 1200, height: 630, url: `/media/${id}-share.jpg` },
  ],
  ...said,
});

/** A story with something of everything a feed carries. */
export function specimen(said: Partial<Story> = {}): Story {
  return {
    id: "01990000-0000-7000-8000-00000000000a",
    path: "/articles/ships",
    slug: "ships",
    headline: "Ships & <boats> ]]> 🚢",
    dek: "What “they” said & did",
    kicker: null,
    section: { id: "s", name: "Harbour & docks", slug: "harbour", color: "teal", path: "/sections/harbour" },
    byline: "Ada Quay",
    bylines: [
      { name: "Ada Quay", slug: "ada", path: "/staff/ada", kind: "PERSON", role: "WORDS", ...blank },
      { name: "Ada Quay", slug: "ada", path: "/staff/ada", kind: "PERSON", role: "ADDITIONAL_REPORTING", ...blank },
      { name: "Cy & Co", slug: "cy", path: "/staff/cy", kind: "TEAM", role: "ADDITIONAL_REPORTING", ...blank },
      { name: "Ben Lens", slug: "ben", path: "/staff/ben", kind: "PERSON", role: "PHOTOGRAPHS", ...blank },
    ],
    bylineText: null,
    publishedAt: "2026-11-20T08:00:00.000Z",
    revisedAt: null,
    language: "en",
    direction: "ltr",
    minutes: 2,
    words: 460,
    picture: picture("hero"),
    pictures: { inside: picture("inside") },
    body: [{ type: "paragraph", content: [{ type: "text", text: "It sailed." }] }],
    topics: [{ name: "Ferries", slug: "ferries", path: "/topics/ferries" }],
    corrections: [],
    related: [],
    translations: [],
    sensitive: false,
    share: null,
    ...said,
  };
}

const blank = { title: "", bio: "", sameAs: [] };

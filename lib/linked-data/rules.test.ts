import { expect, test } from "vitest";
import { edition, picture, story } from "@/components/articles/testing/stories";
import type { BylinePage } from "@/lib/bylines/schema";
import { breadcrumbs, newsArticle } from "@/lib/linked-data/rules";
import { collectionPage, profilePage } from "@/lib/linked-data/rules/lists";

const site = "https://quay.example";
const crop = (shape: "WIDE" | "STANDARD" | "SQUARE", width: number, height: number) =>
  ({ shape, format: "JPEG", width, height, url: `/media/${shape}-${width}.jpg` }) as const;
const cut = {
  ...picture,
  files: [
    ...picture.files,
    crop("WIDE", 960, 540),
    crop("STANDARD", 960, 720),
    crop("SQUARE", 320, 320),
    crop("SQUARE", 960, 960),
  ],
};

const byline: BylinePage = {
  id: "b",
  editionId: "e",
  slug: "noa",
  name: "Noa",
  path: "/staff/noa",
  kind: "PERSON",
  title: "Editor",
  bio: "Covers ships.",
  sameAs: ["https://social.example/@noa"],
  portrait: cut,
};

test("a story's pictures are 16:9, 4:3 and 1:1, each the largest there is and with its credit", () => {
  const { image } = newsArticle({ ...story, picture: cut }, edition, site);
  expect(image).toMatchObject([
    { "@type": "ImageObject", contentUrl: `${site}/media/WIDE-960.jpg`, creditText: "A. Haddad" },
    { contentUrl: `${site}/media/STANDARD-960.jpg`, width: "960", height: "720" },
    { contentUrl: `${site}/media/SQUARE-960.jpg`, caption: "The quay at dawn." },
  ]);
});

test("its share picture is its thumbnail, and its only picture when it has no other", () => {
  const shared = { ...story, share: "/media/abc-1200.jpg" };
  expect(newsArticle(shared, edition, site)).toMatchObject({ thumbnailUrl: `${site}/media/abc-1200.jpg` });
  expect(newsArticle(shared, edition, site).image).not.toMatchObject({ width: "1200" });
  expect(newsArticle({ ...shared, picture: null }, edition, site).image).toMatchObject({
    url: `${site}/media/abc-1200.jpg`,
    width: "1200",
    height: "630",
  });
  expect(newsArticle({ ...story, picture: null }, edition, site).image).toBeUndefined();
});

test("a list says what it is of and which stories stand on it, in their order", () => {
  const stories = [story, { ...story, id: "z", path: "/articles/zebra", headline: "Zebra" }];
  const data = collectionPage({ title: "Coast", path: "/sections/coast", picture: cut, stories }, edition, site);
  expect(data).toMatchObject({
    "@type": "CollectionPage",
    url: `${site}/sections/coast`,
    inLanguage: "en",
    isPartOf: { name: "The Estuary", url: `${site}/` },
    mainEntity: {
      "@type": "ItemList",
      numberOfItems: 2,
      itemListElement: [
        { position: 1, url: `${site}/articles/harbour` },
        { position: 2, name: "Zebra", url: `${site}/articles/zebra` },
      ],
    },
  });
  expect(JSON.parse(JSON.stringify(data))).not.toHaveProperty("description");
});

test("a person's page is about a person, with face, task, words and profiles", () => {
  expect(profilePage(byline, [story], edition, site)).toMatchObject({
    "@type": "ProfilePage",
    url: `${site}/staff/noa`,
    mainEntity: {
      "@type": "Person",
      name: "Noa",
      jobTitle: "Editor",
      description: "Covers ships.",
      sameAs: ["https://social.example/@noa"],
      image: { "@type": "ImageObject", url: `${site}/media/SQUARE-960.jpg` },
      worksFor: { "@type": "NewsMediaOrganization", name: "The Estuary" },
    },
    hasPart: [{ headline: "Harbour reopens", url: `${site}/articles/harbour` }],
  });
});

test("a desk belongs to the newsroom, an agency and a contributor to themselves", () => {
  const of = (kind: BylinePage["kind"]) => profilePage({ ...byline, kind }, [], edition, site).mainEntity;
  expect(of("TEAM")).toMatchObject({ "@type": "Organization", parentOrganization: { name: "The Estuary" } });
  expect(of("AGENCY")).toMatchObject({ "@type": "Organization" });
  expect(of("AGENCY")).not.toHaveProperty("parentOrganization");
  const contributor = JSON.parse(JSON.stringify(of("CONTRIBUTOR"))) as object;
  expect(contributor).toMatchObject({ "@type": "Person", name: "Noa" });
  expect(contributor).not.toHaveProperty("worksFor");
});

test("a story's breadcrumbs name every section above it, from the top", () => {
  const nav = (id: string, parentId: string | null) => {
    return { id, parentId, slug: id, name: `The ${id}`, color: "teal", path: `/sections/${id}` };
  };
  const sections = [nav("quays", "harbour"), nav("harbour", null), nav("sport", null)];
  const below = { ...story, section: { ...story.section, id: "quays" } };
  const { itemListElement } = breadcrumbs(below, { edition, sections }, site);
  const step = (position: number, name: string, path: string) => {
    return { "@type": "ListItem", position, name, item: site + path };
  };
  expect(itemListElement).toEqual([
    step(1, edition.title, "/"),
    step(2, "The harbour", "/sections/harbour"),
    step(3, "The quays", "/sections/quays"),
    step(4, story.headline, story.path),
  ]);
});

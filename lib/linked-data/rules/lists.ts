import type { CollectionPage, ItemList, Organization, Person, ProfilePage, WithContext } from "schema-dts";
import type { Teaser } from "@/lib/articles/schema";
import type { BylinePage } from "@/lib/bylines/schema";
import { pathOf } from "@/lib/editions/rules";
import type { Edition } from "@/lib/editions/schema";
import type { Picture } from "@/lib/images/schema";
import { imagesOf, portraitOf } from "@/lib/linked-data/rules/image-objects";

export type ListedPage = {
  title: string;
  description?: string;
  path: string;
  picture?: Picture | null;
  stories: Teaser[];
};

/** A list of stories as schema.org CollectionPage: what it is of, and its stories in their order. `site`: the origin. */
export function collectionPage(page: ListedPage, edition: Edition, site: string): WithContext<CollectionPage> {
  const url = site + page.path;
  return {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    "@id": url,
    url,
    name: page.title,
    description: page.description || undefined,
    inLanguage: edition.language,
    isPartOf: { "@type": "WebSite", name: edition.title, url: site + pathOf(edition) },
    image: page.picture ? imagesOf(page.picture, site) : undefined,
    mainEntity: itemList(page.stories, site),
  };
}

/** A byline's page as schema.org ProfilePage, following Google's guide to profile pages. */
export function profilePage(
  byline: BylinePage,
  stories: Teaser[],
  edition: Edition,
  site: string,
): WithContext<ProfilePage> {
  const url = site + byline.path;
  return {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    "@id": url,
    url,
    inLanguage: edition.language,
    mainEntity: whoIs(byline, edition, site),
    hasPart: stories.map(({ headline, path, publishedAt }) => ({
      "@type": "NewsArticle",
      headline,
      url: site + path,
      datePublished: publishedAt,
    })),
  };
}

function whoIs(byline: BylinePage, edition: Edition, site: string): Person | Organization {
  const newsroom = { "@type": "NewsMediaOrganization", name: edition.title, url: site + pathOf(edition) } as const;
  const shared = {
    "@id": site + byline.path,
    name: byline.name,
    url: site + byline.path,
    description: byline.bio || undefined,
    image: byline.portrait ? portraitOf(byline.portrait, site) : undefined,
    sameAs: byline.sameAs.length ? byline.sameAs : undefined,
  };
  if (byline.kind === "AGENCY") return { "@type": "Organization", ...shared };
  if (byline.kind === "TEAM") return { "@type": "Organization", ...shared, parentOrganization: newsroom };
  const worksFor = byline.kind === "PERSON" ? newsroom : undefined;
  return { "@type": "Person", ...shared, jobTitle: byline.title || undefined, worksFor };
}

function itemList(stories: Teaser[], site: string): ItemList {
  return {
    "@type": "ItemList",
    numberOfItems: stories.length,
    itemListElement: stories.map(({ headline, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: headline,
      url: site + path,
    })),
  };
}

import type {
  BreadcrumbList,
  ImageObject,
  NewsArticle,
  NewsMediaOrganization,
  Organization,
  Person,
  WithContext,
} from "schema-dts";
import type { Story, StoryByline } from "@/lib/articles/schema";
import type { Edition, Frame } from "@/lib/editions/schema";
import { pathOf, stepsTo } from "@/lib/editions/rules";
import { imagesOf } from "@/lib/linked-data/rules/image-objects";

/** A story as schema.org NewsArticle, following Google's article and image-licence guides. `site` is the origin, without a slash. */
export function newsArticle(story: Story, edition: Edition, site: string): WithContext<NewsArticle> {
  const url = site + story.path;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    mainEntityOfPage: url,
    url,
    headline: story.headline,
    description: story.dek || undefined,
    articleSection: story.section.name,
    inLanguage: story.language,
    wordCount: story.words,
    isAccessibleForFree: true,
    datePublished: story.publishedAt,
    dateModified: story.revisedAt ?? story.publishedAt,
    author: authorsOf(story, site),
    publisher: publisher(edition, site),
    image: story.picture && !story.picture.gone ? imagesOf(story.picture, site) : sharePicture(story, site),
    thumbnailUrl: story.share ? site + story.share : undefined,
    keywords: story.topics.length ? story.topics.map((topic) => topic.name) : undefined,
    correction: story.corrections.length
      ? story.corrections.map(({ text, at }) => ({ "@type": "CorrectionComment" as const, text, datePublished: at }))
      : undefined,
  };
}

/** Where the story stands, as the trail over it says: front page, sections from the top, story. */
export function breadcrumbs(
  story: Story,
  { edition, sections }: Pick<Frame, "edition" | "sections">,
  site: string,
): WithContext<BreadcrumbList> {
  const steps = [
    { name: edition.title, path: pathOf(edition) },
    ...stepsTo(sections, story.section.id),
    { name: story.headline, path: story.path },
  ];
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: site + path,
    })),
  };
}

/** The picture with the headline: the only one of a story without a hero. */
function sharePicture({ share, headline }: Story, site: string): ImageObject | undefined {
  if (!share) return undefined;
  const url = site + share;
  return { "@type": "ImageObject", contentUrl: url, url, width: "1200", height: "630", caption: headline };
}

function authorsOf(story: Story, site: string): (Person | Organization)[] {
  // A free-text line stands instead of the names, so the data says what the page says.
  if (story.bylineText) return [{ "@type": "Organization", name: story.bylineText }];
  const authors = new Map(story.bylines.filter(isAuthor).map((byline) => [byline.path, byline]));
  return [...authors.values()].map(({ name, path, kind, sameAs }) => {
    const shared = { name, url: site + path, sameAs: sameAs.length ? sameAs : undefined };
    const isPerson = kind === "PERSON" || kind === "CONTRIBUTOR";
    return isPerson ? { "@type": "Person", ...shared } : { "@type": "Organization", ...shared };
  });
}

function isAuthor({ role }: StoryByline): boolean {
  return role === "WORDS" || role === "ADDITIONAL_REPORTING";
}

function publisher(edition: Edition, site: string): NewsMediaOrganization {
  return { "@type": "NewsMediaOrganization", name: edition.title, url: site + pathOf(edition) };
}

/** The edition as schema.org NewsMediaOrganization, for its front page. */
export function newsroom(edition: Edition, site: string): WithContext<NewsMediaOrganization> {
  return {
    "@context": "https://schema.org",
    "@type": "NewsMediaOrganization",
    name: edition.title,
    url: site + pathOf(edition),
    description: edition.description || undefined,
  };
}

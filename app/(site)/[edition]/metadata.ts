import type { Metadata } from "next";
import type { Story } from "@/lib/articles/schema";
import type { StoryPicture } from "@/lib/articles/schema/story-picture";
import type { Edition } from "@/lib/editions/schema";
import { env } from "@/lib/env";
import { feedLinks } from "@/lib/feeds/rules/addresses";
import { hreflangOf } from "@/lib/translations/rules";
import { wordsFor } from "@/lib/words/rules";

/** Canonical link, Open Graph and card of a story (ogp.me article). */
export function metadataOfStory(story: Story, edition: Edition): Metadata {
  const images = shareImages(story);
  const page = metadataOfPage(edition, story.path, `${story.headline} | ${edition.title}`, story.dek);
  return {
    ...page,
    alternates: { ...page.alternates, languages: hreflangOf(story, edition, env().SITE_URL) },
    authors: story.bylines.map((byline) => ({ name: byline.name, url: env().SITE_URL + byline.path })),
    openGraph: {
      type: "article",
      title: story.headline,
      description: story.dek,
      url: env().SITE_URL + story.path,
      siteName: edition.title,
      locale: story.language.replace("-", "_"),
      publishedTime: story.publishedAt,
      modifiedTime: story.revisedAt ?? story.publishedAt,
      section: story.section.name,
      tags: story.topics.map((topic) => topic.name),
      authors: story.bylines.map((byline) => env().SITE_URL + byline.path),
      images,
    },
    twitter: {
      card: images.length ? "summary_large_image" : "summary",
      title: story.headline,
      description: story.dek,
      images,
    },
  };
}

/**
 * Of the page of one picture: no find of a search, which is to lead to the story; whoever shares it shares the story. Without
 * a canonical address, since noindex and the address of another page contradict each other.
 */
export function metadataOfPicture({ story, picture, number, count }: StoryPicture, edition: Edition): Metadata {
  const title = `${wordsFor(story.language).pictures.title(number, count)}: ${story.headline}`;
  const url = env().SITE_URL + story.path;
  const locale = story.language.replace("-", "_");
  return {
    title: `${title} | ${edition.title}`,
    description: picture.caption || undefined,
    robots: { index: false, follow: true },
    openGraph: {
      type: "website",
      title: story.headline,
      description: picture.caption,
      url,
      siteName: edition.title,
      locale,
    },
  };
}

/** The picture with the headline in it; until that is drawn, the hero's crop of the same shape. */
function shareImages({ share, headline, picture }: Story) {
  if (share) return [{ url: env().SITE_URL + share, width: 1200, height: 630, alt: headline }];
  const crop = picture?.files.find((file) => file.shape === "SHARE");
  return crop ? [{ url: env().SITE_URL + crop.url, width: crop.width, height: crop.height, alt: picture?.alt }] : [];
}

/** Title, description (the edition's, where a page has none of its own) and canonical address of any reader page. */
export function metadataOfPage(edition: Edition, path: string, title: string, description: string): Metadata {
  return {
    title,
    description: description || edition.description || undefined,
    alternates: { canonical: env().SITE_URL + path, types: feedLinks(edition, path, title, env().SITE_URL) },
    robots: { index: true, follow: true, "max-image-preview": "large" },
    openGraph: {
      type: "website",
      title,
      description,
      url: env().SITE_URL + path,
      siteName: edition.title,
      locale: edition.language.replace("-", "_"),
    },
  };
}

import type { Story } from "@/lib/articles/schema";
import { feedPath } from "@/lib/feeds/rules/addresses";
import { authorsOf, fileFor, guidOf } from "@/lib/feeds/rules/story-parts";
import { storyHtml } from "@/lib/feeds/rules/story-html";
import type { Feed } from "@/lib/feeds/schema";
import type { Edition } from "@/lib/editions/schema";

/** JSON Feed 1.1 (jsonfeed.org). `site` is the origin, without a slash. */
export function jsonFeedOf(feed: Feed, site: string): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: site + feed.path,
    feed_url: site + feedPath(feed.path, "feed.json"),
    description: feed.description || undefined,
    icon: `${site}/icon-512.png`,
    favicon: `${site}/favicon-32.png`,
    language: feed.edition.language,
    hubs: feed.hub ? [{ type: "WebSub", url: feed.hub }] : undefined,
    items: feed.stories.map((story) => itemOf(story, feed.edition, site)),
  });
}

function itemOf(story: Story, edition: Edition, site: string) {
  const file = story.picture && fileFor(story.picture);
  return {
    id: guidOf(story),
    url: site + story.path,
    title: story.headline,
    content_html: storyHtml(story, edition, site),
    summary: story.dek || undefined,
    image: file ? site + file.url : undefined,
    date_published: story.publishedAt,
    date_modified: story.revisedAt ?? undefined,
    authors: authorsOf(story).map(({ name, path }) => ({ name, url: path && site + path })),
    tags: [story.section.name, ...story.topics.map((topic) => topic.name)],
    language: story.language,
  };
}

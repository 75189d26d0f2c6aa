import { Corrections } from "@/components/articles/corrections";
import { Share } from "@/components/articles/share";
import type { Story } from "@/lib/articles/schema";
import type { Zone } from "@/lib/words/rules";
import type { Words } from "@/lib/words/schema";

type ArticleFootProps = { story: Story; zone: Zone; url: string; words: Words };

/** What a story ends with. On paper its address stands here, where the ways to share it were. */
export function ArticleFoot({ story, zone, url, words }: ArticleFootProps) {
  const bios = story.bylines.filter((byline, index, all) => byline.bio && isFirst(byline.slug, index, all));
  return (
    <footer className="story-foot">
      <Corrections corrections={story.corrections} zone={zone} words={words} />
      {bios.map((byline) => (
        <p key={byline.slug} className="bio">
          <a href={byline.path}>{byline.name}</a>
          {byline.title && <span className="bio-title"> {byline.title}</span>}{" "}
          <span className="bio-text">{byline.bio}</span>
        </p>
      ))}
      {story.topics.length > 0 && (
        <div className="topics">
          <h2>{words.story.topics}</h2>
          <ul>
            {story.topics.map((topic) => (
              <li key={topic.slug}>
                <a href={topic.path} rel="tag">
                  {topic.name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="printed-address" dir="ltr">
        {decodeURI(url)}
      </p>
      <Share url={url} headline={story.headline} words={words} />
    </footer>
  );
}

/** One who wrote and photographed is introduced once. */
function isFirst(slug: string, index: number, all: { slug: string }[]): boolean {
  return all.findIndex((other) => other.slug === slug) === index;
}

import { FigureCaption } from "@/components/articles/figure-caption";
import { MAIN, SkipLink } from "@/components/site/skip-link";
import { Picture } from "@/components/ui/picture";
import { pictureAnchor, picturePath } from "@/lib/articles/rules/album";
import type { StoryPicture } from "@/lib/articles/schema/story-picture";
import { pathOf } from "@/lib/editions/rules";
import type { Edition } from "@/lib/editions/schema";
import { wordsFor } from "@/lib/words/rules";
import type { Words } from "@/lib/words/schema";

/** What stands over and under a picture, in the style sheet's own measure. */
const AROUND = "11rem";

/** One picture of a story with nothing beside it. It speaks the story's language, as the story does. */
export function PicturePage({ shown, edition }: { shown: StoryPicture; edition: Edition }) {
  const { story, picture, number, count } = shown;
  const words = wordsFor(story.language);
  const ratio = (picture.width / picture.height).toFixed(3);
  return (
    <div className="lightbox" lang={story.language} dir={story.direction} data-color={story.color}>
      <SkipLink words={words} />
      <header className="lightbox-head">
        <p className="lightbox-story">
          <a href={`${story.path}#${pictureAnchor(number)}`}>
            <span className="lightbox-back">{words.pictures.back}</span>{" "}
            <span className="lightbox-headline">{story.headline}</span>
          </a>
        </p>
        <p className="lightbox-site">
          <a href={pathOf(edition)} lang={edition.language}>
            {edition.title}
          </a>
        </p>
      </header>
      <main id={MAIN} tabIndex={-1}>
        <h1 className="unseen">{words.pictures.title(number, count)}</h1>
        <figure>
          <Picture picture={picture} shape="FULL" sizes={`min(100vw, (100vh - ${AROUND}) * ${ratio})`} first />
          <FigureCaption picture={picture} words={words} />
        </figure>
      </main>
      <Ways {...shown} words={words} />
    </div>
  );
}

/** To the pictures before and after it; at either end there is one, where it always was. */
function Ways({ story, number, count, words }: StoryPicture & { words: Words }) {
  const { previous, next } = words.pictures;
  return (
    <nav className="lightbox-ways" aria-label={words.pictures.gallery}>
      {number > 1 ? (
        <a href={picturePath(story.path, number - 1)} rel="prev">
          {previous}
        </a>
      ) : (
        <span />
      )}
      <p aria-hidden="true" dir="ltr">
        {number} / {count}
      </p>
      {number < count ? (
        <a href={picturePath(story.path, number + 1)} rel="next">
          {next}
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}

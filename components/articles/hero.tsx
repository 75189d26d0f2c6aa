import { StoryFigure } from "@/components/articles/story-figure";
import { Picture } from "@/components/ui/picture";
import type { Picture as Pictured } from "@/lib/images/schema";
import type { Words } from "@/lib/words/schema";

/** As styles/story.css lays it out: nine of twelve columns, eight while narrow, the whole width of a phone. */
const SIZES =
  "(min-width: 86rem) 976px, (min-width: 80rem) calc(75vw - 56px), (min-width: 64rem) calc(66.7vw - 51px), 100vw";

export function Hero({ picture, words }: { picture: Pictured; words: Words }) {
  return (
    <StoryFigure caption={picture.caption} credit={picture.credit} words={words} hero>
      <Picture picture={picture} shape="FULL" sizes={SIZES} first />
    </StoryFigure>
  );
}

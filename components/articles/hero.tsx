import { wayTo, type Album } from "@/components/articles/body-picture";
import { StoryFigure } from "@/components/articles/story-figure";
import { MAIN } from "@/components/articles/widths";
import { Picture } from "@/components/ui/picture";
import type { Picture as Pictured } from "@/lib/images/schema";
import type { Words } from "@/lib/words/schema";

type HeroProps = { picture: Pictured; album?: Album; words: Words };

/** Where the body shows it again, it is looked at there: the place that its page leads back to is the body's. */
export function Hero({ picture, album, words }: HeroProps) {
  const { number, ...way } = wayTo(album, album?.hero, words);
  const isAgain = album && album.pictures.length === album.numbers.size;
  return (
    <StoryFigure picture={picture} words={words} {...way} number={isAgain ? undefined : number} hero>
      <Picture picture={picture} shape="FULL" sizes={MAIN} first />
    </StoryFigure>
  );
}

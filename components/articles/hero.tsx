import { MAIN } from "@/components/articles/widths";
import { StoryFigure } from "@/components/articles/story-figure";
import { Picture } from "@/components/ui/picture";
import type { Picture as Pictured } from "@/lib/images/schema";
import type { Words } from "@/lib/words/schema";

export function Hero({ picture, words }: { picture: Pictured; words: Words }) {
  return (
    <StoryFigure caption={picture.caption} credit={picture.credit} generated={picture.generated} words={words} hero>
      <Picture picture={picture} shape="FULL" sizes={MAIN} first />
    </StoryFigure>
  );
}

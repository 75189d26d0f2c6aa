import { CropPreview, SHAPE_NAMES } from "@/components/desk/images/crop-preview";
import type { Cutting, CutShape } from "@/lib/images/rules/crops";
import type { Picture } from "@/lib/images/schema";

type CropListProps = {
  picture: Picture;
  url: string;
  cutting: Cutting;
  /** The one that is being drawn. */
  drawing: CutShape | null;
  onDraw: (shape: CutShape | null) => void;
};

/** Every crop as it would be; each is a switch to drawing it by hand. */
export function CropList({ picture, url, cutting, drawing, onDraw }: CropListProps) {
  return (
    <ul className="crops" aria-label="Crops">
      {(Object.keys(SHAPE_NAMES) as CutShape[]).map((shape) => (
        <li key={shape}>
          <button
            type="button"
            aria-pressed={drawing === shape}
            onClick={() => onDraw(drawing === shape ? null : shape)}
          >
            <CropPreview shape={shape} picture={picture} url={url} cutting={cutting} />
            <span>{SHAPE_NAMES[shape]}</span> {cutting.byHand[shape] && <span className="quiet-text">by hand</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

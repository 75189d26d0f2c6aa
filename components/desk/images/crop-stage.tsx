import { useState } from "react";
import ReactCrop from "react-image-crop";
import { Range } from "@/components/desk/images/range";
import { SHAPE_RATIO, type CutShape, type Part } from "@/lib/images/rules/crops";
import { narrowest, partNear, resized, widest } from "@/lib/images/rules/hand-crops";
import type { Picture } from "@/lib/images/schema";

type CropStageProps = { shape: CutShape; picture: Picture; url: string; part: Part; onDraw: (part: Part) => void };

/** The whole picture with one crop drawn on it: moved and sized by pointer, finger, arrow keys or sliders. */
export function CropStage({ shape, picture, url, part, onDraw }: CropStageProps) {
  const [shown, setShown] = useState(0);
  const { left, top, width, height } = part;
  const least = narrowest(shape, picture) / picture.width;
  const draw = (more: Partial<Part>) => onDraw(partNear(shape, picture, { ...part, ...more }));
  return (
    <>
      <div className="crop-stage" onPointerDownCapture={({ currentTarget }) => setShown(currentTarget.clientWidth)}>
        <ReactCrop
          crop={{ unit: "%", x: left * 100, y: top * 100, width: width * 100, height: height * 100 }}
          aspect={SHAPE_RATIO[shape]}
          minWidth={shown * least}
          keepSelection
          ruleOfThirds
          ariaLabels={SPOKEN}
          onChange={(_, { x, y, width }) => draw({ left: x / 100, top: y / 100, width: width / 100 })}
        >
          <img src={url} width={picture.width} height={picture.height} alt={picture.alt} draggable={false} />
        </ReactCrop>
      </div>
      <div className="focal-sliders">
        <Range
          label="Width"
          value={width}
          least={least}
          most={widest(shape, picture)}
          onChange={(wider) => onDraw(resized(shape, picture, part, wider))}
        />
        <Range label="From the left" value={left} most={1 - width} onChange={(left) => draw({ left })} />
        <Range label="From the top" value={top} most={1 - height} onChange={(top) => draw({ top })} />
      </div>
    </>
  );
}

const corner = (where: string) => `Corner ${where}: arrow keys size the crop`;
const side = (where: string) => `Edge ${where}: arrow keys size the crop`;
const SPOKEN = {
  cropArea: "Crop: arrow keys move it",
  ...{ nwDragHandle: corner("above left"), neDragHandle: corner("above right") },
  ...{ swDragHandle: corner("below left"), seDragHandle: corner("below right") },
  ...{ nDragHandle: side("above"), eDragHandle: side("right"), sDragHandle: side("below"), wDragHandle: side("left") },
};

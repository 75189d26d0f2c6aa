"use client";
import { useState } from "react";
import { CropList } from "@/components/desk/images/crop-list";
import { CropStage } from "@/components/desk/images/crop-stage";
import { FocalStage } from "@/components/desk/images/focal-stage";
import { SHAPE_NAMES } from "@/components/desk/images/crop-preview";
import { smallFile } from "@/components/desk/images/picture-thumb";
import { useDeed } from "@/components/desk/use-deed";
import { Button } from "@/components/ui/button";
import { cropAroundFocalPoint, cropByHand, moveFocalPoint } from "@/lib/images/actions/describe";
import { cropFor, partOfCrop, type CutShape, type Focal, type HandCrops, type Part } from "@/lib/images/rules/crops";
import type { Picture } from "@/lib/images/schema";

type CropsProps = { picture: Picture; handCrops: HandCrops };
type Drawing = { shape: CutShape; part: Part };

/** How a picture is cut: around its focal point, and where that is not enough as somebody draws it. Each crop is shown as it would be. */
export function Crops({ picture, handCrops }: CropsProps) {
  const { id } = picture;
  const kept = { x: picture.focalX, y: picture.focalY };
  const [point, setPoint] = useState<Focal>(kept);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const { run, pending } = useDeed();
  const file = smallFile(picture.files);
  if (!file) return null;
  const { url } = file;
  const moved = point.x !== kept.x || point.y !== kept.y;
  const cutting = { focal: point, byHand: handCrops };
  const shown = drawing ? { ...cutting, byHand: { ...handCrops, [drawing.shape]: drawing.part } } : cutting;
  const begin = (shape: CutShape | null) =>
    setDrawing(shape && { shape, part: handCrops[shape] ?? partOfCrop(cropFor(shape, picture, cutting), picture) });

  function keep({ shape, part }: Drawing) {
    const before = handCrops[shape];
    run(() => cropByHand({ id, shape, ...part }), {
      said: "The crop is being cut.",
      undo: () => (before ? cropByHand({ id, shape, ...before }) : cropAroundFocalPoint({ id, shape })),
      then: () => setDrawing(null),
    });
  }
  function forget(shape: CutShape, before: Part) {
    run(() => cropAroundFocalPoint({ id, shape }), {
      said: "The crop follows the focal point again.",
      undo: () => cropByHand({ id, shape, ...before }),
      then: () => setDrawing(null),
    });
  }

  const before = drawing && handCrops[drawing.shape];
  return (
    <section className="focal" aria-labelledby="focal-head">
      <h2 id="focal-head">{drawing ? `Crop ${SHAPE_NAMES[drawing.shape]} by hand` : "Focal point and crops"}</h2>
      <p className="quiet-text">
        {drawing
          ? "Drag the crop or its corners, or move the sliders."
          : "Crops keep what lies here. Click the picture, or move the sliders. Choose a crop to draw it by hand."}
      </p>
      {drawing ? (
        <CropStage {...{ picture, url, ...drawing }} onDraw={(part) => setDrawing({ ...drawing, part })} />
      ) : (
        <FocalStage {...{ picture, url, point }} onMove={setPoint} />
      )}
      <CropList {...{ picture, url }} cutting={shown} drawing={drawing?.shape ?? null} onDraw={begin} />
      {drawing ? (
        <div className="form-end">
          <Button aria-disabled={pending || undefined} onClick={() => pending || keep(drawing)}>
            Use this crop
          </Button>
          {before && (
            <Button aria-disabled={pending || undefined} onClick={() => pending || forget(drawing.shape, before)}>
              Back to the focal point
            </Button>
          )}
          <Button look="quiet" onClick={() => setDrawing(null)}>
            Cancel
          </Button>
        </div>
      ) : (
        <div className="form-end">
          <Button
            aria-disabled={pending || !moved || undefined}
            onClick={() => moved && run(() => moveFocalPoint({ id, ...point }), { said: "Crops are being cut anew." })}
          >
            Use this focal point
          </Button>
          {moved && (
            <Button look="quiet" onClick={() => setPoint(kept)}>
              Back to where it was
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

"use client";
import { useState } from "react";
import { CropDeeds } from "@/components/desk/images/crop-deeds";
import { CropList } from "@/components/desk/images/crop-list";
import { SHAPE_NAMES } from "@/components/desk/images/crop-preview";
import { CropStage } from "@/components/desk/images/crop-stage";
import { FocalDeeds } from "@/components/desk/images/focal-deeds";
import { FocalStage } from "@/components/desk/images/focal-stage";
import { smallFile } from "@/components/desk/images/picture-thumb";
import { cropFor, partOfCrop, type CutShape, type Focal, type HandCrops, type Part } from "@/lib/images/rules/crops";
import type { Picture } from "@/lib/images/schema";

type CropsProps = { picture: Picture; handCrops: HandCrops };
type Drawing = { shape: CutShape; part: Part };

/** How a picture is cut: around its focal point, and where that is not enough as somebody draws it; each crop as it would be. */
export function Crops({ picture, handCrops }: CropsProps) {
  const kept = { x: picture.focalX, y: picture.focalY };
  const [point, setPoint] = useState<Focal>(kept);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const file = smallFile(picture.files);
  if (!file) return null;
  const { url } = file;
  const drawn = drawing ? { [drawing.shape]: drawing.part } : {};
  const cutting = { focal: point, byHand: { ...handCrops, ...drawn } };
  const begin = (shape: CutShape | null) =>
    setDrawing(
      shape && { shape, part: partOfCrop(cropFor(shape, picture, { ...cutting, byHand: handCrops }), picture) },
    );
  return (
    <section className="focal" aria-labelledby="focal-head">
      <h2 id="focal-head">{drawing ? `Crop ${SHAPE_NAMES[drawing.shape]} by hand` : "Focal point and crops"}</h2>
      <p className="quiet-text">{drawing ? HOW_TO_DRAW : HOW_TO_POINT}</p>
      {drawing ? (
        <CropStage {...{ picture, url, ...drawing }} onDraw={(part) => setDrawing({ ...drawing, part })} />
      ) : (
        <FocalStage {...{ picture, url, point }} onMove={setPoint} />
      )}
      <CropList {...{ picture, url, cutting }} drawing={drawing?.shape ?? null} onDraw={begin} />
      {drawing ? (
        <CropDeeds id={picture.id} {...drawing} before={handCrops[drawing.shape]} onDone={() => setDrawing(null)} />
      ) : (
        <FocalDeeds id={picture.id} {...{ point, kept }} onReset={() => setPoint(kept)} />
      )}
    </section>
  );
}

const HOW_TO_POINT =
  "Crops keep what lies here. Click the picture, or move the sliders. Choose a crop to draw it by hand.";
const HOW_TO_DRAW = "Drag the crop or its corners, or move the sliders.";

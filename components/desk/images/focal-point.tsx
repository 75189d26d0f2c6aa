"use client";
import { useState, type PointerEvent } from "react";
import { CropPreview } from "@/components/desk/images/crop-preview";
import { smallFile } from "@/components/desk/images/picture-thumb";
import { useDeed } from "@/components/desk/use-deed";
import { Button } from "@/components/ui/button";
import { moveFocalPoint } from "@/lib/images/actions/describe";
import type { Focal } from "@/lib/images/rules";
import type { Picture } from "@/lib/images/schema";

/** What every crop is cut around: chosen by a click, a finger or two sliders, with each crop shown as it would be. */
export function FocalPoint({ picture }: { picture: Picture }) {
  const kept = { x: picture.focalX, y: picture.focalY };
  const [point, setPoint] = useState<Focal>(kept);
  const { run, pending } = useDeed();
  const file = smallFile(picture.files);
  if (!file) return null;
  const moved = point.x !== kept.x || point.y !== kept.y;
  function pointAt({ currentTarget, clientX, clientY, buttons }: PointerEvent<HTMLDivElement>) {
    if (buttons !== 1) return;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    setPoint({ x: share((clientX - left) / width), y: share((clientY - top) / height) });
  }
  return (
    <section className="focal" aria-labelledby="focal-head">
      <h2 id="focal-head">Focal point</h2>
      <p className="quiet-text">Crops keep what lies here. Click the picture, or move the sliders.</p>
      <div className="focal-stage" onPointerDown={pointAt} onPointerMove={pointAt}>
        <img src={file.url} width={picture.width} height={picture.height} alt={picture.alt} draggable={false} />
        <span className="focal-mark" style={{ left: `${point.x * 100}%`, top: `${point.y * 100}%` }} />
      </div>
      <div className="focal-sliders">
        <Slider label="From the left" value={point.x} onChange={(x) => setPoint({ ...point, x })} />
        <Slider label="From the top" value={point.y} onChange={(y) => setPoint({ ...point, y })} />
      </div>
      <ul className="crops" aria-label="Crops">
        {(["WIDE", "STANDARD", "SQUARE", "SHARE"] as const).map((shape) => (
          <CropPreview key={shape} shape={shape} picture={picture} url={file.url} focal={point} />
        ))}
      </ul>
      <div className="form-end">
        <Button
          aria-disabled={pending || !moved || undefined}
          onClick={() =>
            moved && run(() => moveFocalPoint({ id: picture.id, ...point }), { said: "Crops are being cut anew." })
          }
        >
          Use this focal point
        </Button>
        {moved && (
          <Button look="quiet" onClick={() => setPoint(kept)}>
            Back to where it was
          </Button>
        )}
      </div>
    </section>
  );
}

function Slider({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  return (
    <label>
      {label}
      <input
        type="range"
        min={0}
        max={1}
        step={0.01}
        value={value}
        aria-valuetext={`${Math.round(value * 100)} %`}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </label>
  );
}

const share = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;

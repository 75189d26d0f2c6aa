import type { PointerEvent } from "react";
import { Range } from "@/components/desk/images/range";
import type { Focal } from "@/lib/images/rules/crops";
import type { Picture } from "@/lib/images/schema";

type FocalStageProps = { picture: Picture; url: string; point: Focal; onMove: (point: Focal) => void };

/** The whole picture with its focal point, which a click, a finger or two sliders move. */
export function FocalStage({ picture, url, point, onMove }: FocalStageProps) {
  function pointAt({ currentTarget, clientX, clientY, buttons }: PointerEvent<HTMLDivElement>) {
    if (buttons !== 1) return;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    onMove({ x: share((clientX - left) / width), y: share((clientY - top) / height) });
  }
  return (
    <>
      <div className="focal-stage" onPointerDown={pointAt} onPointerMove={pointAt}>
        <img src={url} width={picture.width} height={picture.height} alt={picture.alt} draggable={false} />
        <span className="focal-mark" style={{ left: `${point.x * 100}%`, top: `${point.y * 100}%` }} />
      </div>
      <div className="focal-sliders">
        <Range label="From the left" value={point.x} onChange={(x) => onMove({ ...point, x })} />
        <Range label="From the top" value={point.y} onChange={(y) => onMove({ ...point, y })} />
      </div>
    </>
  );
}

const share = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;

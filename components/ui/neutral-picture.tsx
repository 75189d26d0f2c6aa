import type { RenditionShape } from "@/lib/db/generated/enums";
import type { Picture } from "@/lib/images/schema";

const RATIO = { WIDE: 16 / 9, STANDARD: 4 / 3, SQUARE: 1, SHARE: 1200 / 630 };

/** A still sea under a low sun, in the page's own greys: what stands where a picture was taken down, in the room it took. */
export function NeutralPicture({ picture, shape }: { picture: Picture; shape: RenditionShape }) {
  const ratio = shape === "FULL" ? picture.width / picture.height : RATIO[shape];
  const width = Math.round(ratio * 1000);
  return (
    <span className="shot">
      <svg className="neutral" viewBox={`0 0 ${width} 1000`} aria-hidden="true">
        <svg viewBox="0 0 160 90" preserveAspectRatio="xMidYMid slice" fill="currentColor">
          <circle cx="106" cy="40" r="9" opacity=".16" />
          <path d="M0 52c26-5 44-4 70 0s58 5 90-2v40H0z" opacity=".1" />
          <path d="M0 64c34-4 60 3 92 2s48-6 68-3v27H0z" opacity=".12" />
          <path d="M0 77c40 2 66-5 104-2s40 4 56 1v14H0z" opacity=".14" />
        </svg>
      </svg>
    </span>
  );
}

import Link from "next/link";
import { PictureThumb } from "@/components/desk/images/picture-thumb";
import { PictureState } from "@/components/desk/images/picture-state";
import type { Pickable } from "@/components/desk/images/library";

/** Pictures side by side, each whole, with what is known of them beneath. */
export function PictureGrid({ pictures, picked, onPick, timeZone, year }: Pickable) {
  return (
    <ul className="library-grid" aria-label="Pictures">
      {pictures.map((one) => {
        const { id, alt, caption, credit } = one.picture;
        const name = caption || alt || one.filename;
        return (
          <li key={id} data-picked={picked.has(id) || undefined}>
            <Link href={`/admin/images/${id}`} className="library-shot" aria-label={name}>
              <PictureThumb {...one} />
            </Link>
            <div className="library-words">
              {onPick && (
                <input
                  type="checkbox"
                  aria-label={`Select ${name}`}
                  checked={picked.has(id)}
                  onChange={() => onPick(id)}
                />
              )}
              <p>
                <bdi>{name}</bdi>
                <span className="quiet-text">
                  <bdi>{credit || "No credit"}</bdi>
                </span>
                <PictureState picture={one} timeZone={timeZone} year={year} />
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

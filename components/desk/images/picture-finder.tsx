"use client";
import { useState } from "react";
import { UploadButton } from "@/components/desk/images/upload-button";
import { useFound } from "@/components/desk/use-found";
import { Picture } from "@/components/ui/picture";
import { TextField } from "@/components/ui/text-field";
import { findPictures } from "@/lib/articles/actions/choose";
import type { Picture as Pictured } from "@/lib/images/schema";

type PictureFinderProps = {
  onPick: (picture: Pictured) => void;
  /** Where many are chosen: those that are, so that each says whether it is one of them. */
  chosen?: Pictured[];
};

/** The newsroom's pictures, found by what is known of them, or a new one. */
export function PictureFinder({ onPick, chosen }: PictureFinderProps) {
  const [q, setQ] = useState("");
  const found = useFound(findPictures, q);
  const placeOf = (picture: Pictured) => (chosen ?? []).findIndex(({ id }) => id === picture.id) + 1;
  return (
    <>
      <TextField
        label="Find by words"
        value={q}
        onChange={(event) => setQ(event.target.value)}
        autoFocus
        autoComplete="off"
      />
      <div className="chosen">
        <UploadButton onDone={onPick} />
      </div>
      {found?.length === 0 && <p className="quiet-text">No picture by these words.</p>}
      <ul className="picture-grid" aria-label="Pictures">
        {found?.map((picture) => (
          <li key={picture.id}>
            <button type="button" aria-pressed={chosen && placeOf(picture) > 0} onClick={() => onPick(picture)}>
              <Picture picture={picture} shape="STANDARD" sizes="9rem" silent />
              <span className="unseen">{picture.alt || picture.caption || "Picture without words"}</span>
              {placeOf(picture) > 0 && (
                <span className="picture-place" aria-hidden="true">
                  {placeOf(picture)}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

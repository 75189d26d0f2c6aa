"use client";
import { useState } from "react";
import { UploadButton } from "@/components/desk/images/upload-button";
import { useFound } from "@/components/desk/use-found";
import { Dialog } from "@/components/ui/dialog";
import { Picture } from "@/components/ui/picture";
import { TextField } from "@/components/ui/text-field";
import { findPictures } from "@/lib/articles/actions/choose";
import type { Picture as Pictured } from "@/lib/images/schema";

/** One of the newsroom's pictures, found by what is known of it. */
export function PictureDialog({ onPick, onDone }: { onPick: (picture: Pictured) => void; onDone: () => void }) {
  const [q, setQ] = useState("");
  const found = useFound(findPictures, q);
  return (
    <Dialog open onOpenChange={onDone} title="Choose a picture">
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
            <button type="button" onClick={() => onPick(picture)}>
              <Picture picture={picture} shape="STANDARD" sizes="9rem" />
              <span className="unseen">{picture.alt || picture.caption || "Picture without words"}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

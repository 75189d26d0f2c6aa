"use client";
import type { Editor } from "@tiptap/core";
import { X } from "lucide-react";
import { NodeField } from "@/components/editor/body/node-field";
import { Button } from "@/components/ui/button";
import { Picture } from "@/components/ui/picture";
import type { PictureUse } from "@/lib/body/schema";
import type { Picture as Pictured } from "@/lib/images/schema";

type GalleryPictureProps = {
  use: PictureUse;
  picture?: Pictured;
  editor: Editor;
  onSay: (said: Partial<PictureUse>) => void;
  /** Absent where it may not be taken out. */
  onRemove?: () => void;
};

/** A picture of a gallery with what is said of it here; left empty, the picture's own words stand. */
export function GalleryPicture({ use, picture, editor, onSay, onRemove }: GalleryPictureProps) {
  const field = { node: { attrs: use }, updateAttributes: onSay, editor, isNamed: true };
  return (
    <div className="gallery-picture">
      {picture ? (
        <Picture picture={picture} shape="STANDARD" sizes="8rem" />
      ) : (
        <p className="quiet-text">This picture is gone.</p>
      )}
      <div className="node-fields">
        <NodeField {...field} name="caption" label="Caption" placeholder={picture?.caption} />
        <NodeField {...field} name="credit" label="Credit" placeholder={picture?.credit} />
        <NodeField {...field} name="alt" label="Alternative text" placeholder={picture?.alt} />
      </div>
      {onRemove && (
        <Button look="quiet" square aria-label={`Take ${nameOf(use, picture)} out`} onClick={onRemove}>
          <X size={14} />
        </Button>
      )}
    </div>
  );
}

/** What a picture is called to those who do not see it. */
export function nameOf(use: PictureUse, picture?: Pictured): string {
  return use.caption || use.alt || picture?.alt || picture?.caption || "the picture";
}

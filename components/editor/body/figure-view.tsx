"use client";
import { NodeViewWrapper, type NodeViewProps } from "@tiptap/react";
import { X } from "lucide-react";
import { useSurroundings } from "@/components/editor/body/body-context";
import { NodeField } from "@/components/editor/body/node-field";
import { Button } from "@/components/ui/button";
import { Picture } from "@/components/ui/picture";

/** A picture where it stands in the story, with what is said of it here; left empty, the picture's own words stand. */
export function FigureView(props: NodeViewProps) {
  const { pictures } = useSurroundings();
  const picture = pictures?.[String(props.node.attrs.imageId)];
  return (
    <NodeViewWrapper className="node" data-selected={props.selected || undefined} contentEditable={false}>
      <div data-drag-handle className="node-picture">
        {picture ? (
          <Picture picture={picture} shape="FULL" sizes="40rem" />
        ) : (
          <p className="quiet-text">This picture is gone. Take it out, or choose another.</p>
        )}
      </div>
      <div className="node-fields">
        <NodeField {...props} name="caption" label="Caption" placeholder={picture?.caption} isNamed />
        <NodeField {...props} name="credit" label="Credit" placeholder={picture?.credit} isNamed />
        <NodeField {...props} name="alt" label="Alternative text" placeholder={picture?.alt} isNamed />
      </div>
      {props.editor.isEditable && (
        <Button look="quiet" square aria-label="Take the picture out" onClick={() => props.deleteNode()}>
          <X size={14} />
        </Button>
      )}
    </NodeViewWrapper>
  );
}

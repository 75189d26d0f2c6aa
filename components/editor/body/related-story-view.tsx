"use client";
import { NodeViewWrapper, type NodeViewProps } from "@tiptap/react";
import { X } from "lucide-react";
import { NodeField } from "@/components/editor/body/node-field";
import { Button } from "@/components/ui/button";

export function RelatedStoryView(props: NodeViewProps) {
  return (
    <NodeViewWrapper className="node" data-selected={props.selected || undefined} contentEditable={false}>
      <p data-drag-handle className="node-what">
        <strong>Related story</strong> <span className="quiet-text">{String(props.node.attrs.href)}</span>
      </p>
      <div className="node-fields">
        <NodeField {...props} name="title" label="The words it is offered by" />
      </div>
      {props.editor.isEditable && (
        <Button look="quiet" square aria-label="Take the related story out" onClick={() => props.deleteNode()}>
          <X size={14} />
        </Button>
      )}
    </NodeViewWrapper>
  );
}

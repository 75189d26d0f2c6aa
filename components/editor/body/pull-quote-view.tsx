"use client";
import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from "@tiptap/react";
import { NodeField } from "@/components/editor/body/node-field";

export function PullQuoteView(props: NodeViewProps) {
  return (
    <NodeViewWrapper className="node-pull">
      <NodeViewContent className="node-pull-text" />
      <div contentEditable={false}>
        <NodeField {...props} name="attribution" label="Who said it" />
      </div>
    </NodeViewWrapper>
  );
}

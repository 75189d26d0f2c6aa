"use client";
import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from "@tiptap/react";
import { NodeField } from "@/components/editor/body/node-field";

export function FactBoxView(props: NodeViewProps) {
  return (
    <NodeViewWrapper className="node-facts">
      <div contentEditable={false}>
        <NodeField {...props} name="title" label="Title of the box" />
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}

"use client";
import { NodeViewWrapper, type NodeViewProps } from "@tiptap/react";
import { X } from "lucide-react";
import { NodeField } from "@/components/editor/body/node-field";
import { PROVIDERS } from "@/components/editor/body/embed-of";
import { Button } from "@/components/ui/button";
import type { EmbedProvider } from "@/lib/embeds/rules";

/** What readers see as a card that loads on a click. */
export function EmbedView(props: NodeViewProps) {
  const { provider, url } = props.node.attrs as { provider: EmbedProvider; url: string };
  return (
    <NodeViewWrapper className="node" data-selected={props.selected || undefined} contentEditable={false}>
      <p data-drag-handle className="node-what">
        <strong>{PROVIDERS[provider]}</strong> <span className="quiet-text">{url}</span>
      </p>
      <div className="node-fields">
        <NodeField {...props} name="title" label="Title" placeholder="Title: what readers load by a click" />
      </div>
      {props.editor.isEditable && (
        <Button look="quiet" square aria-label="Take the embed out" onClick={() => props.deleteNode()}>
          <X size={14} />
        </Button>
      )}
    </NodeViewWrapper>
  );
}

"use client";
import type { Editor } from "@tiptap/core";

/** A small line to type in inside a block: its keys are its own, not the text's. */
export function NodeField({
  node,
  updateAttributes,
  editor,
  name,
  label,
  placeholder = label,
  isNamed = false,
}: {
  node: { attrs: Record<string, unknown> };
  updateAttributes: (said: Record<string, string>) => void;
  editor: Editor;
  name: string;
  label: string;
  placeholder?: string;
  /** Whether its name stands before it. */
  isNamed?: boolean;
}) {
  const input = (
    <input
      className="node-field"
      aria-label={label}
      placeholder={placeholder}
      dir="auto"
      value={String(node.attrs[name] ?? "")}
      readOnly={!editor.isEditable}
      onChange={(event) => updateAttributes({ [name]: event.target.value })}
      onKeyDown={(event) => event.stopPropagation()}
    />
  );
  if (!isNamed) return input;
  return (
    <div className="node-named">
      <span aria-hidden="true">{label}</span>
      {input}
    </div>
  );
}

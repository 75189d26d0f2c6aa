"use client";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";

/** What can be done with the table at the cursor. */
export function TableBar({ editor }: { editor: Editor }) {
  const caption = useEditorState({ editor, selector: () => String(editor.getAttributes("table").caption ?? "") });
  const act = (label: string, run: () => void) => (
    <button type="button" className="tool" onMouseDown={(event) => event.preventDefault()} onClick={run}>
      {label}
    </button>
  );
  return (
    <div className="toolbar-row">
      {act("Row below", () => editor.chain().focus().addRowAfter().run())}
      {act("Column after", () => editor.chain().focus().addColumnAfter().run())}
      {act("Heads", () => editor.chain().focus().toggleHeaderRow().run())}
      {act("Delete row", () => editor.chain().focus().deleteRow().run())}
      {act("Delete column", () => editor.chain().focus().deleteColumn().run())}
      {act("Delete table", () => editor.chain().focus().deleteTable().run())}
      <input
        className="input"
        aria-label="Caption of the table"
        placeholder="Caption"
        maxLength={500}
        value={caption}
        onChange={(event) => editor.commands.updateAttributes("table", { caption: event.target.value })}
      />
    </div>
  );
}

"use client";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { Bold, Italic, Link, PilcrowLeft, Redo2, Undo2, type LucideIcon } from "lucide-react";
import { useLayoutEffect, useRef } from "react";
import type { BlockKind } from "@/components/editor/body/blocks";
import type { Insert } from "@/components/editor/body/insert-dialogs";
import { TableBar } from "@/components/editor/body/table-bar";
import { turned } from "@/components/editor/body/turned";
import { oneStop, settle, walk } from "@/components/editor/body/walk";

type ToolbarProps = { editor: Editor; blocks: BlockKind[]; onInsert: (insert: Insert) => void };

/** What can be done with the words at the cursor: one stop for Tab, arrow keys inside. */
export function Toolbar({ editor, blocks, onInsert }: ToolbarProps) {
  const on = useEditorState({
    editor,
    selector: ({ editor }) => ({
      bold: editor.isActive("bold"),
      italic: editor.isActive("italic"),
      link: editor.isActive("link"),
      turned: Boolean(editor.getAttributes("paragraph").dir ?? editor.getAttributes("heading").dir),
      table: editor.isActive("table"),
      undo: editor.can().undo(),
      redo: editor.can().redo(),
      blocks: blocks.map((block) => block.isOn?.(editor) ?? false),
    }),
  });
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => oneStop(bar.current), [on.table]);
  return (
    <div className="toolbar" role="toolbar" aria-label="Formatting" ref={bar} onFocus={settle} onKeyDown={walk}>
      <Tool label="Bold" icon={Bold} on={on.bold} act={() => editor.chain().focus().toggleBold().run()} />
      <Tool label="Italic" icon={Italic} on={on.italic} act={() => editor.chain().focus().toggleItalic().run()} />
      <Tool label="Link" icon={Link} on={on.link} act={() => onInsert("link")} />
      <span className="toolbar-line" />
      {blocks.slice(1).map(({ name, icon, isOn, make, insert }, index) => (
        <Tool
          key={name}
          label={name}
          icon={icon}
          on={isOn && on.blocks[index + 1]}
          act={() => (insert ? onInsert(insert) : make?.(editor))}
        />
      ))}
      <span className="toolbar-line" />
      <Tool label="Against the story's direction" icon={PilcrowLeft} on={on.turned} act={() => turned(editor)} />
      <Tool label="Undo" icon={Undo2} off={!on.undo} act={() => editor.chain().focus().undo().run()} />
      <Tool label="Redo" icon={Redo2} off={!on.redo} act={() => editor.chain().focus().redo().run()} />
      {on.table && <TableBar editor={editor} />}
    </div>
  );
}

type ToolProps = { label: string; icon: LucideIcon; on?: boolean; off?: boolean; act: () => void };

function Tool({ label, icon: Icon, on, off, act }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      title={label}
      aria-label={label}
      aria-pressed={on}
      aria-disabled={off || undefined}
      // The words stay selected.
      onMouseDown={(event) => event.preventDefault()}
      onClick={act}
    >
      <Icon size={16} />
    </button>
  );
}

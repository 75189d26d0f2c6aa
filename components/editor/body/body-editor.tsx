"use client";
import { EditorContent, useEditor } from "@tiptap/react";
import { Placeholder } from "@tiptap/extensions";
import { useEffect, useState } from "react";
import { takePictures } from "@/components/editor/body/pasted-pictures";
import { cleaned } from "@/components/editor/body/pasted";
import { InsertDialogs, type Insert } from "@/components/editor/body/insert-dialogs";
import { SlashMenu } from "@/components/editor/body/slash-menu";
import { Toolbar } from "@/components/editor/body/toolbar";
import { viewExtensions } from "@/components/editor/body/views";
import { bodyOf, docOf } from "@/components/editor/schema/doc";
import { useStory } from "@/components/editor/story-context";
import { directionOf } from "@/lib/editions/rules";

const extensions = [...viewExtensions, Placeholder.configure({ placeholder: "Write, or type / for a choice…" })];

/** The story's text. What it gives is what is stored. */
export function BodyEditor() {
  const { content, write, learn, isLocked } = useStory();
  const [insert, setInsert] = useState<Insert | null>(null);
  const editor = useEditor({
    extensions,
    content: docOf(content.body),
    immediatelyRender: false,
    injectCSS: false,
    editable: !isLocked,
    autofocus: !isLocked && content.body.length === 0 && content.dek === "",
    editorProps: {
      attributes: {
        "aria-label": "Text of the story",
        role: "textbox",
        "aria-multiline": "true",
        class: "body-text",
        lang: content.language,
        dir: directionOf(content.language),
      },
      transformPastedHTML: cleaned,
      handlePaste: (view, event) => takePictures(view, event.clipboardData, (one) => learn({ pictures: [one] })),
      handleDrop: (view, event) => takePictures(view, event.dataTransfer, (one) => learn({ pictures: [one] })),
      handleKeyDown: (_, event) => {
        if (event.key !== "k" || !(event.ctrlKey || event.metaKey)) return false;
        // Else the desk's own Ctrl-K would open over the story.
        event.preventDefault();
        event.stopPropagation();
        setInsert("link");
        return true;
      },
    },
    onUpdate: ({ editor, transaction }) => {
      if (transaction.docChanged) write({ body: bodyOf(editor.getJSON()) });
    },
  });
  useEffect(() => {
    if (editor && editor.isEditable === isLocked) editor.setEditable(!isLocked, false);
  }, [editor, isLocked]);
  if (!editor) return <div className="body-editor" aria-busy="true" />;
  return (
    <div className="body-editor">
      {!isLocked && <Toolbar editor={editor} onInsert={setInsert} />}
      <EditorContent editor={editor} />
      {!isLocked && <SlashMenu editor={editor} onInsert={setInsert} />}
      <InsertDialogs editor={editor} insert={insert} onDone={() => setInsert(null)} />
    </div>
  );
}

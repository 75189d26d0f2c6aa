"use client";
import { EditorContent, useEditor } from "@tiptap/react";
import { Placeholder } from "@tiptap/extensions";
import { closeHistory } from "@tiptap/pm/history";
import { useEffect, useMemo, useState } from "react";
import { blocks } from "@/components/editor/body/blocks";
import { BodyContext, type Surroundings } from "@/components/editor/body/body-context";
import { takePictures } from "@/components/editor/body/pasted-pictures";
import { cleaned } from "@/components/editor/body/pasted";
import { InsertDialogs, type Insert } from "@/components/editor/body/insert-dialogs";
import { SlashMenu } from "@/components/editor/body/slash-menu";
import { Toolbar } from "@/components/editor/body/toolbar";
import { viewExtensions } from "@/components/editor/body/views";
import { bodyOf, docOf } from "@/components/editor/schema/doc";
import type { Body } from "@/lib/body/schema";
import { directionOf } from "@/lib/editions/rules";

const extensions = [...viewExtensions, Placeholder.configure({ placeholder: "Write, or type / for a choice…" })];

type BodyEditorProps = Surroundings & {
  /** What the text is called to those who do not see it. */
  label: string;
  /** What it begins with; afterwards it is told by `onWrite`. Another text in its place needs another `key`. */
  body: Body;
  onWrite: (body: Body) => void;
  language: string;
  isLocked: boolean;
  autofocus?: boolean;
};

/** A text of blocks. What it gives is what is stored. */
export function BodyEditor({ label, body, onWrite, language, isLocked, autofocus, ...around }: BodyEditorProps) {
  const [insert, setInsert] = useState<Insert | null>(null);
  const { editionId, pictures, learnPictures } = around;
  const surroundings = useMemo(() => ({ editionId, pictures, learnPictures }), [editionId, pictures, learnPictures]);
  const offered = pictures ? blocks : blocks.filter(({ insert }) => insert !== "picture" && insert !== "gallery");
  const take = pictures ? takePictures : () => false;
  const editor = useEditor({
    extensions,
    content: docOf(body),
    immediatelyRender: false,
    injectCSS: false,
    editable: !isLocked,
    autofocus: autofocus && !isLocked,
    editorProps: {
      attributes: {
        "aria-label": label,
        role: "textbox",
        "aria-multiline": "true",
        class: "body-text",
        lang: language,
        dir: directionOf(language),
      },
      transformPastedHTML: cleaned,
      handlePaste: (view, event) => {
        // What is pasted is taken back alone, without what was typed just before.
        view.dispatch(closeHistory(view.state.tr));
        return take(view, event.clipboardData, (one) => learnPictures([one]));
      },
      handleDrop: (view, event) => take(view, event.dataTransfer, (one) => learnPictures([one])),
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
      if (transaction.docChanged) onWrite(bodyOf(editor.getJSON()));
    },
  });
  useEffect(() => {
    if (editor && editor.isEditable === isLocked) editor.setEditable(!isLocked, false);
  }, [editor, isLocked]);
  if (!editor) return <div className="body-editor" aria-busy="true" />;
  return (
    <BodyContext value={surroundings}>
      <div className="body-editor">
        {!isLocked && <Toolbar editor={editor} blocks={offered} onInsert={setInsert} />}
        <EditorContent editor={editor} />
        {!isLocked && <SlashMenu editor={editor} blocks={offered} onInsert={setInsert} />}
        <InsertDialogs editor={editor} insert={insert} onDone={() => setInsert(null)} />
      </div>
    </BodyContext>
  );
}

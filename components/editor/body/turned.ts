import type { Editor } from "@tiptap/core";

/** Turns the paragraphs at the cursor against the story's direction, or back. */
export function turned(editor: Editor): void {
  const against = editor.view.dom.dir === "rtl" ? "ltr" : "rtl";
  const { from, to } = editor.state.selection;
  editor
    .chain()
    .focus()
    .command(({ tr, state }) => {
      state.doc.nodesBetween(from, to, (node, at) => {
        if ("dir" in node.attrs) tr.setNodeAttribute(at, "dir", node.attrs.dir ? null : against);
      });
      return true;
    })
    .run();
}

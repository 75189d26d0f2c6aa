import type { Editor, JSONContent } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";

/**
 * Puts a block where the cursor is: in place of the empty line one stands in, else after what one stands in. Writing goes
 * on below it, on a new line where there is none.
 */
export function placeBlock(editor: Editor, block: JSONContent): void {
  const { $from } = editor.state.selection;
  const isAtTop = $from.depth === 1;
  const isEmptyLine = isAtTop && $from.parent.type.name === "paragraph" && $from.parent.content.size === 0;
  const from = isEmptyLine ? $from.before(1) : $from.depth ? $from.after(1) : $from.pos;
  const to = isEmptyLine ? $from.after(1) : from;
  editor
    .chain()
    .focus()
    .command(({ tr, state }) => {
      const node = state.schema.nodeFromJSON(block);
      tr.replaceWith(from, to, node);
      const below = from + node.nodeSize;
      if (!tr.doc.resolve(below).nodeAfter?.isTextblock) tr.insert(below, state.schema.nodes.paragraph!.create());
      tr.setSelection(TextSelection.near(tr.doc.resolve(below + 1))).scrollIntoView();
      return true;
    })
    .run();
}

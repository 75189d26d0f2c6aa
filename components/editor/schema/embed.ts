import { Node } from "@tiptap/core";

/** Something of another house, by its address; readers see a card. */
export const Embed = Node.create({
  name: "embed",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({ provider: { default: "" }, url: { default: "" }, title: { default: "" } }),
  renderHTML: ({ HTMLAttributes }) => ["div", { "data-embed": String(HTMLAttributes.url) }],
});

import { Node } from "@tiptap/core";

/** Another story of ours, offered in the middle of this one. */
export const RelatedStory = Node.create({
  name: "relatedStory",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({ href: { default: "" }, title: { default: "" } }),
  renderHTML: ({ HTMLAttributes }) => ["div", { "data-related": String(HTMLAttributes.href) }],
});

import { Node } from "@tiptap/core";

/** A picture of the body with what is said of it here; empty texts mean "as the picture says". */
export const Figure = Node.create({
  name: "figure",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    imageId: { default: "" },
    caption: { default: "" },
    credit: { default: "" },
    alt: { default: "" },
  }),
  renderHTML: ({ HTMLAttributes }) => ["figure", { "data-image": String(HTMLAttributes.imageId) }],
});

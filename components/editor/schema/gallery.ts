import { Node } from "@tiptap/core";

/** Pictures in their order, each with what is said of it here, under a title; put in order in its own view. */
export const Gallery = Node.create({
  name: "gallery",
  group: "block",
  atom: true,
  addAttributes: () => ({ title: { default: "" }, pictures: { default: [] } }),
  renderHTML: () => ["section", { "data-gallery": "" }],
});

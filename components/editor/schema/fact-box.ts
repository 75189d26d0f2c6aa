import { Node } from "@tiptap/core";

/** Facts beside the story, under a title. */
export const FactBox = Node.create({
  name: "factBox",
  group: "block",
  content: "(paragraph | bulletList | orderedList)+",
  defining: true,
  isolating: true,
  addAttributes: () => ({ title: { default: "" } }),
  parseHTML: () => [{ tag: "aside[data-fact-box]" }],
  renderHTML: () => ["aside", { "data-fact-box": "" }, 0],
});

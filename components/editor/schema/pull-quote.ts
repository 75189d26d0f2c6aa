import { Node } from "@tiptap/core";

/** The story's own words, set large. */
export const PullQuote = Node.create({
  name: "pullQuote",
  group: "block",
  content: "inline*",
  defining: true,
  addAttributes: () => ({ attribution: { default: "" } }),
  parseHTML: () => [{ tag: "aside[data-pull-quote]" }],
  renderHTML: () => ["aside", { "data-pull-quote": "" }, 0],
});

import { Extension } from "@tiptap/core";

/** A paragraph or heading may run against its story's direction. */
export const Direction = Extension.create({
  name: "direction",
  addGlobalAttributes: () => [
    {
      types: ["paragraph", "heading"],
      attributes: {
        dir: {
          default: null,
          // What is pasted runs as the story does: other programs say "ltr" of everything.
          parseHTML: () => null,
          renderHTML: ({ dir }) => (dir ? { dir } : {}),
        },
      },
    },
  ],
});

import type { Extensions } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";
import { Direction } from "@/components/editor/schema/direction";
import { Embed } from "@/components/editor/schema/embed";
import { FactBox } from "@/components/editor/schema/fact-box";
import { Figure } from "@/components/editor/schema/figure";
import { Gallery } from "@/components/editor/schema/gallery";
import { Link } from "@/components/editor/schema/link";
import { Blockquote, ListItem } from "@/components/editor/schema/closed";
import { RelatedStory } from "@/components/editor/schema/related-story";
import { PullQuote } from "@/components/editor/schema/pull-quote";
import { tables } from "@/components/editor/schema/table";

/**
 * The schema of lib/body/schema.ts as ProseMirror's: what it cannot hold cannot be written or pasted. Without views, so
 * that it loads where there is no browser.
 */
export const schemaExtensions: Extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    blockquote: false,
    listItem: false,
    link: false,
    code: false,
    codeBlock: false,
    strike: false,
    underline: false,
  }),
  Blockquote,
  ListItem,
  Link,
  PullQuote,
  Figure,
  Gallery,
  Embed,
  FactBox,
  RelatedStory,
  ...tables,
  Direction,
];

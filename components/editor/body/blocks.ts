import type { Editor } from "@tiptap/core";
import {
  Code2,
  Heading2,
  Heading3,
  Info,
  Newspaper,
  Image,
  Images,
  List,
  ListOrdered,
  Minus,
  Pilcrow,
  Quote,
  Table2,
  TextQuote,
  type LucideIcon,
} from "lucide-react";
import type { Insert } from "@/components/editor/body/insert-dialogs";

/** A kind of block: made of the paragraph the writer stands in, or put in by a dialog that asks what it is of. */
export type BlockKind = {
  name: string;
  /** What else people call it, for the slash menu. */
  words: string;
  icon: LucideIcon;
  isOn?: (editor: Editor) => boolean;
  make?: (editor: Editor) => void;
  insert?: Insert;
};

export const blocks: BlockKind[] = [
  { name: "Text", words: "paragraph", icon: Pilcrow, make: (editor) => editor.chain().focus().setParagraph().run() },
  {
    name: "Heading",
    words: "h2 title",
    icon: Heading2,
    isOn: (editor) => editor.isActive("heading", { level: 2 }),
    make: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: "Small heading",
    words: "h3 subtitle",
    icon: Heading3,
    isOn: (editor) => editor.isActive("heading", { level: 3 }),
    make: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    name: "Quotation",
    words: "blockquote",
    icon: TextQuote,
    isOn: (editor) => editor.isActive("blockquote"),
    make: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    name: "Pull quote",
    words: "large",
    icon: Quote,
    isOn: (editor) => editor.isActive("pullQuote"),
    make: (editor) => editor.chain().focus().toggleNode("pullQuote", "paragraph").run(),
  },
  {
    name: "List",
    words: "bullets",
    icon: List,
    isOn: (editor) => editor.isActive("bulletList"),
    make: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: "Numbered list",
    words: "ordered",
    icon: ListOrdered,
    isOn: (editor) => editor.isActive("orderedList"),
    make: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  { name: "Picture", words: "image photo figure", icon: Image, insert: "picture" },
  { name: "Gallery", words: "pictures photos images slideshow", icon: Images, insert: "gallery" },
  { name: "Embed", words: "youtube video vimeo instagram x map", icon: Code2, insert: "embed" },
  {
    name: "Fact box",
    words: "info aside",
    icon: Info,
    isOn: (editor) => editor.isActive("factBox"),
    make: (editor) => editor.chain().focus().toggleWrap("factBox").run(),
  },
  { name: "Related story", words: "read also", icon: Newspaper, insert: "story" },
  {
    name: "Table",
    words: "grid",
    icon: Table2,
    make: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
  {
    name: "Divider",
    words: "line rule",
    icon: Minus,
    make: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
];

import BaseQuote from "@tiptap/extension-blockquote";
import { ListItem as BaseItem } from "@tiptap/extension-list";

/** A quotation holds paragraphs alone. */
export const Blockquote = BaseQuote.extend({ content: "paragraph+" });

/** An item of a list holds paragraphs and lists alone. */
export const ListItem = BaseItem.extend({ content: "(paragraph | bulletList | orderedList)+" });

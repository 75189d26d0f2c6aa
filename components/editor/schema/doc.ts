import type { JSONContent } from "@tiptap/core";
import type { Body } from "@/lib/body/schema";

/** A body as ProseMirror's document. What it must have and a body may lack is put in: a paragraph in an empty cell. */
export function docOf(body: Body): JSONContent {
  const content = (body as JSONContent[]).map(filled);
  return { type: "doc", content: content.length ? content : [{ type: "paragraph" }] };
}

/**
 * ProseMirror's document as a body: attributes that say nothing are left out, and so are those that only the editor knows
 * and the empty paragraphs at its end.
 */
export function bodyOf(doc: JSONContent): Body {
  const blocks = (doc.content ?? []).map(bare);
  while (blocks.at(-1)?.type === "paragraph" && !blocks.at(-1)?.content) blocks.pop();
  return blocks as Body;
}

function filled(node: JSONContent): JSONContent {
  if (!node.content && !isCell(node)) return node;
  const content = (node.content ?? []).map(filled);
  return { ...node, content: isCell(node) && content.length === 0 ? [{ type: "paragraph" }] : content };
}

function bare({ type, attrs, content, marks, text }: JSONContent): JSONContent {
  const kept = ATTRIBUTES[type ?? ""]?.flatMap((name) => (attrs?.[name] == null ? [] : [[name, attrs[name]] as const]));
  return {
    type,
    ...(kept?.length ? { attrs: Object.fromEntries(kept) } : {}),
    ...(content?.length ? { content: content.map(bare).filter(({ text }) => text !== "") } : {}),
    ...(text === undefined ? {} : { text: text.replace(UNFIT, "") }),
    ...(type === "text" && marks?.length ? { marks: marks.map(bareMark) } : {}),
  };
}

function bareMark({ type, attrs }: { type: string; attrs?: Record<string, unknown> }) {
  return type === "link" ? { type, attrs: { href: attrs?.href } } : { type };
}

/** What the closed schema knows of each node. */
const ATTRIBUTES: Record<string, string[]> = {
  paragraph: ["dir"],
  heading: ["level", "dir"],
  pullQuote: ["attribution"],
  figure: ["imageId", "caption", "credit", "alt"],
  gallery: ["title", "pictures"],
  embed: ["provider", "url", "title"],
  table: ["caption"],
  factBox: ["title"],
  relatedStory: ["href", "title"],
};

const UNFIT = /[\p{Cs}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

const isCell = ({ type }: JSONContent) => type === "tableCell" || type === "tableHeader";

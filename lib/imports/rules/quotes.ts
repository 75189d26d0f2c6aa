import type { Blockquote, BlockContent, DefinitionContent, PhrasingContent } from "mdast";
import type { Inline, Paragraph } from "@/lib/body/schema";
import { inlinesOf, type Report } from "@/lib/imports/rules/inlines";
import type { ImportedBlock } from "@/lib/imports/schema";

/** A quotation; or a pull quote when it begins with [!pull], its author on a last line that starts with a dash. */
export function quoteOf(node: Blockquote, report: Report): ImportedBlock[] {
  const paragraphs = node.children.flatMap((child) => paragraphOf(child, report));
  const [first] = paragraphs;
  if (!first) {
    report(node, "expected text in the quotation");
    return [];
  }
  if (/^\[!pull\](?:\s|$)/.test(textAt(first, 0))) return [pullQuoteOf(paragraphs, report)];
  const content: Paragraph[] = paragraphs.map((children) => ({
    type: "paragraph",
    content: inlinesOf(children, report),
  }));
  return [{ type: "blockquote", content }];
}

function pullQuoteOf(paragraphs: PhrasingContent[][], report: Report): ImportedBlock {
  const lines = paragraphs.flatMap((paragraph, index): PhrasingContent[] =>
    index ? [{ type: "break" }, ...paragraph] : paragraph,
  );
  const words = replaceText(lines, 0, (text) => text.replace(/^\[!pull\]\s*/, ""));
  const last = words.length - 1;
  const author = /(?:^|\n)[ \t]*[—–][ \t]*([^\n]+)$/.exec(textAt(words, last));
  const rest = author ? replaceText(words, last, (text) => text.slice(0, author.index)) : words;
  const content = trimmed(inlinesOf(rest, report));
  return { type: "pullQuote", attrs: { attribution: author?.[1]?.trim() ?? "" }, content };
}

function paragraphOf(node: BlockContent | DefinitionContent, report: Report): PhrasingContent[][] {
  if (node.type === "paragraph") return [node.children];
  report(node, node.type === "html" ? "expected Markdown, not HTML" : "expected paragraphs alone in a quotation");
  return [];
}

/** Without the breaks at either end that cutting left there. */
function trimmed(inlines: Inline[]): Inline[] {
  const isText = (inline: Inline) => inline.type === "text" && inline.text.trim() !== "";
  const start = inlines.findIndex(isText);
  return start < 0 ? [] : inlines.slice(start, inlines.findLastIndex(isText) + 1);
}

const textAt = (nodes: PhrasingContent[], index: number) => {
  const node = nodes[index];
  return node?.type === "text" ? node.value : "";
};

const replaceText = (nodes: PhrasingContent[], index: number, replace: (text: string) => string): PhrasingContent[] =>
  nodes.map((node, at) => (at === index && node.type === "text" ? { ...node, value: replace(node.value) } : node));

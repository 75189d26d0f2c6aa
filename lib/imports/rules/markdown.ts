import type {
  List as MarkdownList,
  ListItem as MarkdownItem,
  Paragraph as MarkdownParagraph,
  RootContent,
  Table as MarkdownTable,
} from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { List, ListItem, Table } from "@/lib/body/schema";
import { bareLink, embedOf, figureOf, galleryOf } from "@/lib/imports/rules/figures";
import { inlinesOf, type Report } from "@/lib/imports/rules/inlines";
import { quoteOf } from "@/lib/imports/rules/quotes";
import type { ImportedBlock, PendingFigure, Problem } from "@/lib/imports/schema";

/** Containers inside each other (> > - - …) beyond any story's need; parsing them costs the square of their depth. */
const TOO_DEEP = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){20}/;

/** A story's Markdown as blocks, or everything in it that has no place in a story. Lines count from `firstLine`. */
export function blocksOf(markdown: string, firstLine: number): { blocks: ImportedBlock[]; problems: Problem[] } {
  const deep = markdown.split("\n").findIndex((line) => TOO_DEEP.test(line));
  if (deep >= 0)
    return {
      blocks: [],
      problems: [{ line: firstLine + deep, expected: "expected fewer lists and quotations inside each other" }],
    };
  const problems: Problem[] = [];
  const report: Report = (node, expected) =>
    void problems.push({ line: firstLine - 1 + (node.position?.start.line ?? 1), expected });
  const root = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const blocks = root.children.flatMap((node) => blockOf(node, report));
  const placed = (figure: PendingFigure) => ({ ...figure, line: firstLine - 1 + figure.line });
  return {
    blocks: blocks.map((block) => {
      if (block.type === "pendingGallery") return { ...block, pictures: block.pictures.map(placed) };
      return block.type === "pending" ? placed(block) : block;
    }),
    problems,
  };
}

function blockOf(node: RootContent, report: Report): ImportedBlock[] {
  switch (node.type) {
    case "paragraph":
      return [paragraphOf(node, report)];
    case "heading":
      if (node.depth !== 2 && node.depth !== 3) {
        report(node, "expected ## or ###: the headline stands in the front matter");
        return [];
      }
      return [{ type: "heading", attrs: { level: node.depth }, content: inlinesOf(node.children, report) }];
    case "blockquote":
      return quoteOf(node, report);
    case "list":
      return [listOf(node, report)];
    case "table":
      return [tableOf(node, report)];
    case "thematicBreak":
      return [{ type: "horizontalRule" }];
    case "html":
      report(node, "expected Markdown, not HTML");
      return [];
    case "code":
      report(node, "expected text, not code (is it indented?)");
      return [];
    case "definition":
      report(node, "expected the link's address in place: [text](https://…)");
      return [];
    default:
      report(node, "expected paragraphs, subheads, quotations, lists, pictures, tables and --- alone");
      return [];
  }
}

function paragraphOf(node: MarkdownParagraph, report: Report): ImportedBlock {
  const [only] = node.children;
  if (only?.type === "image" && node.children.length === 1) return figureOf(only, report);
  const gallery = galleryOf(node.children, report);
  if (gallery) return gallery;
  const url = bareLink(node.children);
  const embed = url && embedOf(url);
  if (embed) return embed;
  if (!url) return { type: "paragraph", content: inlinesOf(node.children, report) };
  return { type: "paragraph", content: [{ type: "text", text: url, marks: [{ type: "link", attrs: { href: url } }] }] };
}

function listOf(node: MarkdownList, report: Report): List {
  if (node.ordered && (node.start ?? 1) !== 1) report(node, "expected a numbered list to start at 1");
  return {
    type: node.ordered ? "orderedList" : "bulletList",
    content: node.children.map((item) => itemOf(item, report)),
  };
}

function itemOf(node: MarkdownItem, report: Report): ListItem {
  const content = node.children.flatMap((child): ListItem["content"] => {
    if (child.type === "paragraph") return [{ type: "paragraph", content: inlinesOf(child.children, report) }];
    if (child.type === "list") return [listOf(child, report)];
    report(
      child,
      child.type === "html" ? "expected Markdown, not HTML" : "expected paragraphs and lists alone in a list",
    );
    return [];
  });
  return { type: "listItem", content: content.length ? content : [{ type: "paragraph", content: [] }] };
}

function tableOf(node: MarkdownTable, report: Report): Table {
  return {
    type: "table",
    content: node.children.map((row, index) => ({
      type: "tableRow",
      content: row.children.map((cell) => ({
        type: index === 0 ? "tableHeader" : "tableCell",
        content: [{ type: "paragraph", content: inlinesOf(cell.children, report) }],
      })),
    })),
  };
}

import type { PhrasingContent } from "mdast";
import { Href, type Inline, type Mark } from "@/lib/body/schema";

/** Reports a problem at a node of the Markdown. */
export type Report = (node: { position?: { start: { line: number } } }, expected: string) => void;

/** Markdown's text as the body's: marks instead of nesting, one space for a line's end. */
export function inlinesOf(nodes: PhrasingContent[], report: Report, marks: Mark[] = []): Inline[] {
  return joined(nodes.flatMap((node) => inlineOf(node, report, marks)));
}

function inlineOf(node: PhrasingContent, report: Report, marks: Mark[]): Inline[] {
  switch (node.type) {
    case "text": {
      const text = node.value.replace(/\s*\n\s*/g, " ");
      return text ? [{ type: "text", text, ...(marks.length ? { marks } : {}) }] : [];
    }
    case "break":
      return [{ type: "hardBreak" }];
    case "strong":
      return inlinesOf(node.children, report, withMark(marks, { type: "bold" }));
    case "emphasis":
      return inlinesOf(node.children, report, withMark(marks, { type: "italic" }));
    case "link":
      if (!Href.safeParse(node.url).success) {
        report(node, "expected an http, https or mailto link, or a path starting with one /");
      } else if (node.title) {
        report(node, "expected a link without a title");
      }
      return inlinesOf(node.children, report, withMark(marks, { type: "link", attrs: { href: node.url } }));
    default:
      report(node, EXPECTED[node.type] ?? "expected text, links, **bold** and *italic* alone");
      return [];
  }
}

const EXPECTED: Partial<Record<PhrasingContent["type"], string>> = {
  html: "expected Markdown, not HTML",
  image: "expected the picture on a line of its own",
  inlineCode: "expected text, not code",
  linkReference: "expected the link's address in place: [text](https://…)",
  imageReference: "expected the picture's file in place: ![what it shows](file.jpg)",
};

const withMark = (marks: Mark[], mark: Mark) =>
  marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark];

/** Neighbours with the same marks are one text. */
function joined(inlines: Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const inline of inlines) {
    const last = all.at(-1);
    if (
      last?.type === "text" &&
      inline.type === "text" &&
      JSON.stringify(last.marks) === JSON.stringify(inline.marks)
    ) {
      all[all.length - 1] = { ...last, text: last.text + inline.text };
    } else all.push(inline);
  }
  return all;
}

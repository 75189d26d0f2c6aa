import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BodyDiff } from "@/components/editor/body-diff";
import { diffBody } from "@/lib/articles/rules/content-diff";
import type { Body } from "@/lib/body/schema";

const says = (...texts: string[]): Body =>
  texts.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] }));

test("in brief, a long text is what changed, what stands beside it, and one mark for the rest", () => {
  const before = says("One", "Two", "Three", "Four", "Five", "Six", "Seven");
  const blocks = diffBody(before, says("One", "Two", "Three", "Four", "Five more", "Six", "Seven"));
  const words = (markup: string) => markup.replace(/<\/p>/g, "|").replace(/<[^>]+>/g, "");
  expect(words(renderToStaticMarkup(<BodyDiff blocks={blocks} hide="removed" isBrief />))).toBe(
    "…|Four|Five more|Six|…|",
  );
  expect(words(renderToStaticMarkup(<BodyDiff blocks={blocks} />))).toContain("One|Two|Three|");
});

import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { JsonLd } from "@/components/site/json-ld";

test("no headline ends the script, and the data reads back as it was", () => {
  const headline = '</script><script>alert("1")</script><!-- & ü';
  const html = renderToStaticMarkup(
    <JsonLd data={{ "@context": "https://schema.org", "@type": "NewsArticle", headline }} />,
  );
  expect(html.match(/<\/?script/g)).toEqual(["<script", "</script"]);
  const json = html.replace(/^<script[^>]*>|<\/script>$/g, "");
  expect((JSON.parse(json) as { headline: string }).headline).toBe(headline);
});

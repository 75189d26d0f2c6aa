import type { Graph, Thing, WithContext } from "schema-dts";

/** Structured data. `<` is written as an escape, so that no text of ours can end the script. */
export function JsonLd({ data }: { data: WithContext<Thing> | Graph }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escaped(data) }} />;
}

function escaped(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

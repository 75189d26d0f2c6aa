import { SaxesParser } from "saxes";

type Entry = Record<string, string>;

/** A sitemap as a strict parser reads it: what each entry's innermost elements say. Throws when it is not well-formed. */
export function parseSitemap(xml: string): { root: string; namespace: string; entries: Entry[] } {
  const parser = new SaxesParser({ xmlns: true });
  const found = { root: "", namespace: "", entries: [] as Entry[] };
  let text = "";
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, uri }) => {
    text = "";
    if (!found.root) Object.assign(found, { root: name, namespace: uri });
    if (name === "url" || name === "sitemap") found.entries.push({});
  });
  parser.on("text", (part) => (text += part));
  parser.on("closetag", ({ name }) => {
    const entry = found.entries.at(-1);
    if (entry && text.trim()) entry[name] = text;
    text = "";
  });
  parser.write(xml).close();
  return found;
}

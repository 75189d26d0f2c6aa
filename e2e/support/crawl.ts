import { ask } from "./ask";

export type Crawled = {
  visited: string[];
  /** "path, from where, what it answered" */
  dead: string[];
  moved: string[];
  outside: string[];
};

/**
 * Follows everything that pages, feeds and sitemaps name on their own site: links, pictures in every size, styles, scripts,
 * icons. `look` is shown every text on the way. Stops with an error at `MOST` addresses: a site of links without end.
 */
export async function crawl(
  site: string,
  from: string[],
  look: (path: string, text: string) => void = () => undefined,
): Promise<Crawled> {
  const found = new Map(from.map((path) => [path, "the start"]));
  const crawled: Crawled = { visited: [], dead: [], moved: [], outside: [] };
  for (let at = 0; at < found.size; at = crawled.visited.length) {
    if (at > MOST) throw new Error(`More than ${MOST} addresses, the last of them ${[...found.keys()].at(-1)}.`);
    const answers = [...found].slice(at, at + AT_ONCE).map(async ([path, source]) => {
      const { status, headers, text } = await ask(site + path);
      return { path, source, status, text, type: headers["content-type"] ?? "" };
    });
    for (const { path, source, status, text, type } of await Promise.all(answers)) {
      crawled.visited.push(path);
      if (status === 308) crawled.moved.push(`${path} from ${source}`);
      else if (status !== 200) crawled.dead.push(`${path} from ${source}: ${status}`);
      const named = namesIn(type);
      if (!named) continue;
      look(path, text);
      for (const href of named(text)) {
        const url = new URL(href, site + path);
        if (url.origin !== site) crawled.outside.push(href);
        else if (!found.has(url.pathname + url.search)) found.set(url.pathname + url.search, path);
      }
    }
  }
  return crawled;
}

const AT_ONCE = 6;
const MOST = 5_000;

/** How a kind of document names others; nothing for pictures, styles and scripts. */
function namesIn(type: string): ((text: string) => string[]) | undefined {
  if (type.startsWith("text/html")) return namedInHtml;
  if (/^(application|text)\/([a-z]+\+)?xml/.test(type)) return namedInXml;
  if (/^application\/([a-z]+\+)?json/.test(type)) return namedInJson;
  return type.startsWith("text/plain")
    ? (text) => [...text.matchAll(/https?:\/\/\S+/g)].map(([url]) => url)
    : undefined;
}

function namedInHtml(html: string): string[] {
  const single = [...html.matchAll(/<[^>]+\s(?:href|src|action)="([^"]+)"/g)].map(([, href]) => href!);
  const sets = [...html.matchAll(/\ssrcset="([^"]+)"/gi)].flatMap(([, set]) =>
    set!.split(",").map((one) => one.trim().split(" ")[0]!),
  );
  const told = [...html.matchAll(/<meta property="og:(?:url|image)" content="([^"]+)"/g)].map(([, href]) => href!);
  const data = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(([, json]) =>
    namedInJson(json!),
  );
  const forms = /^\/api\//;
  return [...single, ...sets, ...told]
    .map(plain)
    .filter((href) => !forms.test(href))
    .concat(data);
}

function namedInXml(xml: string): string[] {
  const elements = [...xml.matchAll(/<(?:[a-z]+:)?(?:loc|link|url)>([^<]+)</g)].map(([, href]) => href!);
  const attributes = [...xml.matchAll(/\s(?:href|url)="([^"]+)"/g)].map(([, href]) => href!);
  return [...elements, ...attributes].map(plain);
}

/** Whole addresses anywhere in it, except the names of things ("https://schema.org"). */
function namedInJson(json: string): string[] {
  const names: string[] = [];
  JSON.parse(json, (key, value: unknown) => {
    if (
      typeof value === "string" &&
      /^https?:\/\/[^{}\s]+$/.test(value) &&
      !["@context", "version", "@id"].includes(key)
    )
      names.push(value);
    return value;
  });
  return names;
}

const plain = (href: string) => href.replaceAll("&amp;", "&");

import { ask } from "./ask";

export type Crawled = {
  visited: string[];
  /** "path, from where, what it answered" */
  dead: string[];
  moved: string[];
  outside: string[];
};

/** Follows everything that pages name on their own site: links, pictures in every size, styles, scripts, icons. */
export async function crawl(site: string, from: string[]): Promise<Crawled> {
  const found = new Map(from.map((path) => [path, "the start"]));
  const crawled: Crawled = { visited: [], dead: [], moved: [], outside: [] };
  for (const [path, source] of found) {
    const { status, headers, text } = await ask(site + path);
    crawled.visited.push(path);
    if (status === 308) crawled.moved.push(`${path} from ${source}`);
    else if (status !== 200) crawled.dead.push(`${path} from ${source}: ${status}`);
    if (!headers["content-type"]?.startsWith("text/html")) continue;
    for (const href of namedIn(text)) {
      const url = new URL(href, site + path);
      if (url.origin !== site) crawled.outside.push(href);
      else if (!found.has(url.pathname + url.search)) found.set(url.pathname + url.search, path);
    }
  }
  return crawled;
}

function namedIn(html: string): string[] {
  const single = [...html.matchAll(/<[^>]+\s(?:href|src|action)="([^"]+)"/g)].map(([, href]) => href!);
  const sets = [...html.matchAll(/\ssrcset="([^"]+)"/gi)].flatMap(([, set]) =>
    set!.split(",").map((one) => one.trim().split(" ")[0]!),
  );
  const forms = /^\/api\//;
  return [...single, ...sets].map((href) => href.replaceAll("&amp;", "&")).filter((href) => !forms.test(href));
}

import { ask, type Answered } from "@/e2e/support/ask";
import { until } from "@/e2e/support/facts";
import { countStatements } from "@/e2e/support/statements";
import { measure } from "@/bench/support/measured";
import { report, type Row } from "@/bench/support/report";
import { startWeb } from "@/bench/support/web";
import { withConnection } from "@/lib/db/testing/admin";

// What a story weighs on its way to a reader, by kind, and what it costs the database.
const BROWSER = { "accept-encoding": "gzip, deflate, br, zstd" };
const KB = 1_024;
const HEADER = ["what", "bytes", "goal", ""];

await measure(async (newsroom, later) => {
  const counted = await countStatements(newsroom.url);
  later(counted.close);
  const web = await startWeb(newsroom, { database: counted.url });
  later(web.stop);
  const { path, id, words } = newsroom.story;
  counted.take();
  await ask(web.url + path, { headers: BROWSER });
  const atFirst = counted.take();

  // The reads around it are warm, as on a site at work; what is made afresh is the story.
  await tick(newsroom.url, `article:${id}`);
  counted.take();
  const anew = await until("the story made afresh", async () => {
    await ask(web.url + path, { headers: BROWSER });
    const statements = counted.take();
    return statements.length ? statements : undefined;
  });
  const page = await ask(web.url + path, { headers: BROWSER });
  counted.take();
  for (let hit = 0; hit < 100; hit++) await ask(web.url + path, { headers: BROWSER });
  const onHits = counted.take();

  const [html, css, fonts, script] = [
    size(page),
    await sum(web.url, links(page.text, /<link[^>]+rel="stylesheet"[^>]*>/g)),
    await sum(web.url, links(page.text, /<link[^>]+as="font"[^>]*>/g)),
    await sum(web.url, links(page.text, /<script[^>]+src="(?!\/_next\/)[^>]+>/g)),
  ];
  const framework = await sum(web.url, links(page.text, /<(?:script|link)[^>]+"\/_next\/[^"]+\.js"[^>]*>/g));
  const rows: Row[] = [
    row("HTML", html),
    row("CSS", css),
    row("fonts that the first screen asks for", fonts),
    row("HTML, CSS and fonts", html + css + fonts, 60 * KB),
    row("own script", script, 5 * KB),
    row("framework script", framework, 0),
    ["database statements in 100 hits", onHits.length, 0, onHits.length ? "missed" : "reached"],
    ["database statements, first story of a process", atFirst.length, "", ""],
    ["database statements, story made afresh", anew.length, "at most 4", anew.length <= 4 ? "reached" : "missed"],
  ];
  const note = `A story of ${words} words; bytes of bodies over the wire, brotli where the browser takes it; without the hero picture.`;
  report("weight", [note], HEADER, rows);
});

function row(name: string, bytes: number, goal?: number): Row {
  return [name, bytes, goal === undefined ? "" : goal, goal === undefined ? "" : bytes <= goal ? "reached" : "missed"];
}

function size({ bytes, status }: Answered): number {
  if (status !== 200) throw new Error(`Answered with ${status}`);
  return bytes.length;
}

/** Addresses that the page's elements name, each once. */
function links(html: string, elements: RegExp): string[] {
  const named = [...html.matchAll(elements)].map(([element]) => /(?:href|src)="([^"]+)"/.exec(element)?.[1]);
  return [...new Set(named.filter((address) => address !== undefined))];
}

async function sum(origin: string, paths: string[]): Promise<number> {
  const answers = await Promise.all(paths.map((path) => ask(origin + path, { headers: BROWSER })));
  return answers.reduce((total, answer) => total + size(answer), 0);
}

function tick(url: string, tag: string) {
  return withConnection(url, (client) => client.query("SELECT tick(ARRAY[$1])", [tag]));
}

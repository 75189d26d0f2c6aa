import { gunzipSync } from "node:zlib";
import { ask } from "@/e2e/support/ask";
import { measure } from "@/bench/support/measured";
import { nginxAsShipped, nginxWithFile } from "@/bench/support/nginx";
import { startPlainNext } from "@/bench/support/plain-next";
import { median, report } from "@/bench/support/report";
import { pin } from "@/bench/support/running";
import { needs, pathTo, versionOf } from "@/bench/support/tools";
import { startWeb } from "@/bench/support/web";
import { load, type Load } from "@/bench/support/wrk";

// How many readers one core can serve with one story, beside nginx with the same bytes and the same build under next start.
const ROUNDS = 5;
const SECONDS = 5;
const HEADERS_OF_NGINX = /^(?:date|connection|keep-alive|content-|etag|vary|transfer-)/;

type Server = { name: string; url: string; pid: number; rounds: Load[] };

needs("wrk", "nginx", "taskset");
await measure(async (newsroom, later) => {
  const { path, words } = newsroom.story;
  const web = await startWeb(newsroom);
  later(web.stop);
  const page = await ask(web.url + path, { headers: { "accept-encoding": "gzip" } });
  const headers = Object.entries(page.headers).filter(([name]) => !HEADERS_OF_NGINX.test(name));
  const html = gunzipSync(page.bytes);
  const file = await nginxWithFile(`${newsroom.folder}/nginx-file`, {
    path,
    html,
    headers: Object.fromEntries(headers) as Record<string, string>,
  });
  later(file.stop);
  const front = await nginxAsShipped(`${newsroom.folder}/nginx-front`, web.url);
  later(front.stop);
  const plain = await startPlainNext(newsroom);
  later(async () => (await plain.stop(), plain.remove()));

  const servers: Server[] = [
    { name: "Dateline, one web process", url: web.url, pid: web.pid, rounds: [] },
    { name: "nginx, gzip_static, one worker", url: file.url, pid: file.worker, rounds: [] },
    { name: "Dateline behind deploy/nginx.conf, one worker", url: front.url, pid: front.worker, rounds: [] },
    { name: "the same build under next start", url: plain.url, pid: plain.pid, rounds: [] },
  ];
  for (const pid of [web.pid, file.worker, front.worker, plain.pid]) pin(pid, 0);
  const cached = await untilCached(plain.url + path);
  // In turns, so that what else the machine does falls on all alike; the first turn warms up.
  for (let round = 0; round <= ROUNDS; round++)
    for (const server of servers) {
      const measured = await load(server.url + path, server.pid, round ? SECONDS : 1);
      if (round) server.rounds.push(measured);
    }
  const rate = (server: Server | undefined) => median(server?.rounds.map((round) => round.hitsPerSecond) ?? []);
  const [own, nginx, , next] = servers;
  report(
    "serve",
    [
      `A story of ${words} words, ${html.length} bytes of HTML, ${page.bytes.length} compressed; medians of ${ROUNDS} rounds of`,
      `${SECONDS} s in turns, 32 connections by wrk ${versionOf("wrk", ["-v"])}; nginx ${versionOf(pathTo("nginx"), ["-v"])};`,
      `server on one core, wrk on another. next start said x-nextjs-cache: ${cached}.`,
      `Goals: ${verdict(rate(own) / rate(nginx), 0.8)} of nginx, ${verdict(rate(own) / rate(next), 20)} of next start.`,
    ],
    ["server", "hits/s", "CPU µs per hit", "× nginx", "× next start"],
    servers.map((server) => [
      server.name,
      Math.round(rate(server)),
      median(server.rounds.map((round) => round.microsecondsPerHit)).toFixed(1),
      (rate(server) / rate(nginx)).toFixed(2),
      (rate(server) / rate(next)).toFixed(1),
    ]),
  );
});

/** Asked until the framework says that it answers from its cache; a benchmark of its rendering would flatter us. */
async function untilCached(url: string): Promise<string> {
  for (let turn = 0; turn < 20; turn++) {
    const said = (await ask(url)).headers["x-nextjs-cache"];
    if (said === "HIT") return said;
  }
  throw new Error("next start never served the page from its cache.");
}

function verdict(ratio: number, goal: number): string {
  return `${ratio.toFixed(2)} × (goal ${goal}: ${ratio >= goal ? "reached" : "missed"})`;
}

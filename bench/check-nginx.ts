import { createHash } from "node:crypto";
import { ask, type Answered } from "@/e2e/support/ask";
import { until } from "@/e2e/support/facts";
import { measure } from "@/bench/support/measured";
import { nginxAsShipped } from "@/bench/support/nginx";
import { needs } from "@/bench/support/tools";
import { startWeb } from "@/bench/support/web";
import { withConnection } from "@/lib/db/testing/admin";

// npx tsx bench/check-nginx.ts: what deploy/nginx.conf promises, tried on a real nginx before a real web process.
let failed = 0;
needs("nginx");
await measure(async (newsroom, later) => {
  const web = await startWeb(newsroom);
  later(web.stop);
  const nginx = await nginxAsShipped(`${newsroom.folder}/nginx`, web.url);
  later(nginx.stop);
  const { path, id } = newsroom.story;

  for (const encoding of ["br", "gzip", "deflate", "gzip;q=0, br;q=1.0", "br;q=0"]) {
    const [direct, first, second] = await several([web.url, nginx.url, nginx.url], path, encoding);
    check(`a page is the same through it, to the byte, for "${encoding}"`, same(direct, first) && same(direct, second));
  }
  const asset = /\/_next\/static\/[^"]+\.css/.exec((await ask(nginx.url + path)).text)?.[0] ?? "";
  const [direct, once, twice] = await several([web.url, nginx.url, nginx.url], asset, "br");
  check("a style sheet is the same, kept for a year", same(direct, once) && same(direct, twice) && isForAYear(twice));
  const picture = /(?<=")\/media\/[\w.-]+/.exec((await ask(nginx.url + path)).text)?.[0] ?? "";
  const [, whole] = await several([web.url, nginx.url], picture, "br");
  const part = await ask(nginx.url + picture, { headers: { range: "bytes=0-9" } });
  check("a part of a picture is a part of it", part.status === 206 && part.bytes.equals(whole!.bytes.subarray(0, 10)));

  const fresh = await change(
    newsroom.url,
    id,
    "UPDATE articles SET headline = 'Changed as a reader watched' WHERE id = $1",
  );
  await until("the change shows", async () =>
    (await ask(nginx.url + path)).text.includes("Changed as a reader watched"),
  );
  check(`a change shows within s-maxage and a request (${fresh()} ms)`, fresh() < 2_500);

  const gone = await change(
    newsroom.url,
    id,
    "UPDATE articles SET state = 'WITHDRAWN', withdrawn_at = now(), withdrawn_reason = 'A check.' WHERE id = $1",
  );
  await until("the withdrawal shows", async () => (await ask(nginx.url + path)).status === 410);
  check(`a withdrawn story is gone within s-maxage and a request (${gone()} ms)`, gone() < 2_500);

  const desk = await ask(`${nginx.url}/admin`);
  check("the desk is never kept", /no-store/.test(desk.headers["cache-control"] ?? ""));
  const large = await ask(`${nginx.url}/api/views`, { method: "POST", body: "x".repeat(2 ** 20) });
  check("a post that is too large is refused", [400, 413, 415].includes(large.status));
  const hidden = await ask(`${nginx.url}/readyz`);
  check("probes are not shown to the world", hidden.status === 404);
  await ask(`${nginx.url}/`, { headers: { "accept-encoding": "br" } });
  await web.stop();
  const known = await ask(`${nginx.url}/`, { headers: { "accept-encoding": "br" } });
  const unknown = await ask(`${nginx.url}/latest`);
  check(
    "with the web process away what is kept is shown, and nothing else",
    known.status === 200 && unknown.status === 502,
  );
});
process.exitCode = failed ? 1 : 0;

function check(fact: string, holds: boolean): void {
  if (!holds) failed++;
  console.log(`${holds ? "holds" : "DOES NOT HOLD"}: ${fact}`);
}

async function several(hosts: string[], path: string, encoding: string): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const host of hosts) answers.push(await ask(host + path, { headers: { "accept-encoding": encoding } }));
  return answers;
}

function same(one: Answered | undefined, other: Answered | undefined): boolean {
  return !!one && !!other && one.status === 200 && gist(one) === gist(other);
}

function gist({ status, headers, bytes }: Answered): string {
  const kept = ["content-type", "content-encoding", "cache-control", "content-security-policy", "vary"];
  const told = [status, headers.etag?.replace(/^W\//, ""), ...kept.map((name) => headers[name])];
  return [...told, createHash("sha256").update(bytes).digest("hex")].join("\n");
}

function isForAYear(answer: Answered | undefined): boolean {
  return answer?.headers["cache-control"] === "public, max-age=31536000, immutable";
}

/** Changes a row as psql would, and starts a watch at the commit. */
async function change(url: string, id: string, statement: string): Promise<() => number> {
  await withConnection(url, async (client) => {
    await client.query("BEGIN");
    await client.query(statement, [id]);
    await client.query("SELECT tick(ARRAY['article:' || $1::text], true)", [id]);
    await client.query("COMMIT");
  });
  const began = performance.now();
  return () => Math.round(performance.now() - began);
}

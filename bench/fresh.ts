import { ask } from "@/e2e/support/ask";
import { until } from "@/e2e/support/facts";
import { measure } from "@/bench/support/measured";
import { median, percentile, report } from "@/bench/support/report";
import { startWeb, type Web } from "@/bench/support/web";
import { withConnection } from "@/lib/db/testing/admin";

// From a commit, by a process that knows nothing of the web processes, to the changed page at each of two of them.
const ROUNDS = 20;

await measure(async (newsroom, later) => {
  const webs = [await startWeb(newsroom, { name: "one" }), await startWeb(newsroom, { name: "two" })];
  for (const web of webs) later(web.stop);
  const { path, id } = newsroom.story;
  const taken: number[][] = webs.map(() => []);
  await Promise.all(webs.map((web) => ask(web.url + path)));
  await withConnection(newsroom.url, async (client) => {
    for (let round = 1; round <= ROUNDS; round++) {
      const headline = `As it stood in round ${round} of ${ROUNDS}`;
      await client.query("BEGIN");
      await client.query("UPDATE articles SET headline = $2 WHERE id = $1", [id, headline]);
      await client.query("SELECT tick(ARRAY['article:' || $1::text])", [id]);
      await client.query("COMMIT");
      const committed = performance.now();
      const shown = await Promise.all(webs.map((web) => untilShown(web, path, headline)));
      shown.forEach((at, index) => taken[index]!.push(at - committed));
    }
  });
  report(
    "fresh",
    [
      `${ROUNDS} changes of a headline, in milliseconds from the commit to the answer that shows it. Goal: under a second.`,
    ],
    ["web process", "median", "p95", "longest"],
    taken.map((times, index) => [
      ["first", "second"][index]!,
      median(times).toFixed(0),
      percentile(times, 95).toFixed(0),
      Math.max(...times).toFixed(0),
    ]),
  );
});

function untilShown(web: Web, path: string, headline: string): Promise<number> {
  return until(`"${headline}" at ${web.url}`, async () => {
    const { text } = await ask(web.url + path, { headers: { "accept-encoding": "br" } });
    return text.includes(headline) && performance.now();
  });
}

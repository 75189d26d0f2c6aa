import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ask } from "@/e2e/support/ask";
import { measure } from "@/bench/support/measured";
import { median, report, type Row } from "@/bench/support/report";
import { run } from "@/bench/support/running";
import { startWeb } from "@/bench/support/web";

// What Lighthouse says of a story on a phone. Reported, never a gate: its times are those of the machine.
const RUNS = 5;
const VERSION = "12.8.2"; // the last that runs on Node 20
const CATEGORIES = {
  performance: "performance",
  accessibility: "accessibility",
  "best-practices": "best practices",
  seo: "SEO",
};
const TIMES = {
  "first-contentful-paint": ["first contentful paint, ms", 0],
  "largest-contentful-paint": ["largest contentful paint, ms", 0],
  "total-blocking-time": ["total blocking time, ms", 0],
  "cumulative-layout-shift": ["cumulative layout shift", 3],
} as const;

type Result = {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
};

const chromium = [
  process.env.CHROME_PATH,
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
].find((path) => path && existsSync(path));
if (!chromium) {
  console.error("This needs a Chromium. On Debian: apt-get install chromium; elsewhere give its path as CHROME_PATH.");
  process.exit(1);
}

await measure(async (newsroom, later) => {
  const web = await startWeb(newsroom);
  later(web.stop);
  const url = web.url.replace("127.0.0.1", "localhost") + newsroom.story.path;
  await ask(url);
  const results: Result[] = [];
  for (let round = 0; round < RUNS; round++) results.push(await lighthouse(url, join(newsroom.folder, `lh-${round}`)));
  const value = (read: (result: Result) => number | null | undefined) => median(results.map((one) => read(one) ?? NaN));
  const scores = Object.entries(CATEGORIES).map(([key, name]): Row => [
    name,
    Math.round(value((one) => one.categories[key]?.score) * 100),
  ]);
  const times = Object.entries(TIMES).map(([key, [name, digits]]): Row => [
    name,
    value((one) => one.audits[key]?.numericValue).toFixed(digits),
  ]);
  report(
    "lighthouse",
    [`A story of ${newsroom.story.words} words, medians of ${RUNS} runs of Lighthouse ${VERSION}, mobile.`],
    ["", "median"],
    [...scores, ...times],
  );
});

async function lighthouse(url: string, folder: string): Promise<Result> {
  mkdirSync(folder);
  const output = join(folder, "report.json");
  const flags = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
  ];
  const args = [
    ...["--yes", `lighthouse@${VERSION}`, url, "--quiet", "--output=json", `--output-path=${output}`],
    ...[`--chrome-flags=${flags.join(" ")}`, "--form-factor=mobile", "--no-enable-error-reporting"],
  ];
  const env = { CHROME_PATH: chromium!, PUPPETEER_SKIP_DOWNLOAD: "1" };
  const running = run("npx", args, { env, log: join(folder, "log") });
  await running.done;
  if (!existsSync(output)) throw new Error(`Lighthouse made no report:\n${running.said().slice(-2_000)}`);
  return JSON.parse(readFileSync(output, "utf8")) as Result;
}

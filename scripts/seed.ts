import { parseArgs } from "node:util";
import { withDatabase } from "@/scripts/start/with-database";

const MOST = 10_000_000;
const USAGE = "Usage: npm run seed [-- --articles N]";

// npm run seed: fills an empty database with the demo newsroom, and with --articles adds generated stories until there are
// so many. A database with an edition is somebody's: it is left alone, unless it is the demo and stories are asked for.
const asked = read();
if (asked) await withDatabase(() => seed(asked.articles));
else process.exitCode = 1;

/** What is asked for; null, with the reason on stderr, when it cannot be understood. */
function read(): { articles?: number } | null {
  try {
    const { articles } = parseArgs({ options: { articles: { type: "string" } } }).values;
    if (articles === undefined) return {};
    if (/^[1-9]\d{0,7}$/.test(articles) && Number(articles) <= MOST) return { articles: Number(articles) };
    console.error(`--articles takes a whole number from 1 to ${MOST}, not "${articles}".\n${USAGE}`);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
  return null;
}

async function seed(articles: number | undefined): Promise<void> {
  const { db } = await import("@/lib/db/client");
  const { isDemo, seedDemo, UNFINISHED } = await import("@/prisma/cast/seed-demo");
  try {
    const isCutShort = await db().setting.count({ where: { key: UNFINISHED } });
    if (isCutShort || !(await db().edition.count())) {
      const { pictures, stories } = await seedDemo();
      console.log(`Opened the demo newsroom: ${stories} stories and ${pictures} pictures.`);
    } else if (articles === undefined) {
      console.log("There is a newsroom already; nothing was changed.");
    }
    if (articles === undefined) return;
    if (await isDemo()) await addCrowd(articles);
    else {
      console.error("This newsroom is not the demo's: no generated stories were added to it.");
      process.exitCode = 1;
    }
  } finally {
    await db().$disconnect();
  }
}

async function addCrowd(articles: number): Promise<void> {
  const { seedCrowd } = await import("@/prisma/crowd/seed-crowd");
  const began = performance.now();
  const filed = await seedCrowd({ articles, onProgress: (count) => show(count, articles) });
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  if (filed) console.log(`Added ${filed} generated stories in ${seconds} s.`);
  else console.log(`There are ${articles} generated stories or more; nothing was added.`);
}

/** One line, written over itself where somebody watches; a line every ten thousand elsewhere. */
function show(count: number, articles: number): void {
  const text = `${count} of ${articles} stories`;
  if (process.stdout.isTTY) process.stdout.write(`\r${text}${count === articles ? "\n" : ""}`);
  else if (count % 10_000 === 0) console.log(text);
}

import { openNewsroom } from "@/bench/support/newsroom";
import { deepReadsOf, findPlaces, machineReadsOf, readsOf } from "@/bench/support/reads";
import { median, percentile, report, type Row } from "@/bench/support/report";
import { searchesOf } from "@/bench/support/searches";
import { timed } from "@/bench/support/timed";
import { db } from "@/lib/db/client";
import { EDITIONS } from "@/prisma/cast/newsroom";
import { seedCrowd } from "@/prisma/crowd/seed-crowd";

// What readers' statements take in a small and in a large paper, and what searches take in the large one.
const SMALL = 1_000;
const LARGE = Number(process.env.STORIES ?? 100_000);
const ROUNDS = 40;

const newsroom = await openNewsroom();
try {
  const small = await measureReads(SMALL);
  const large = await measureReads(LARGE);
  const searches = await measureSearches();
  const ms = (value: number) => value.toFixed(1);
  const rows: Row[] = [...large.times].map(([name, times]) => {
    const before = median(small.times.get(name) ?? []);
    const now = median(times);
    return [
      name,
      Number.isNaN(before) ? "" : ms(before),
      ms(now),
      Number.isNaN(before) ? "" : (now / before).toFixed(2),
    ];
  });
  const found: Row[] = [...searches].map(([name, times]) => [
    `search: ${name}`,
    "",
    ms(median(times)),
    "",
    ms(percentile(times, 95)),
  ]);
  report(
    "scale",
    [
      `Medians of ${ROUNDS} calls in milliseconds, through Prisma, in turns; ${LARGE} generated stories were filed in ${large.seconds} s.`,
      "Goals: at most 1.5 times from small to large and from a list's first page to its 5,000th; p95 of a search at most 50 ms.",
    ],
    ["read", `${SMALL}`, `${LARGE}`, "times", "p95"],
    [...rows.map((row) => [...row, ""]), ...found],
  );
} finally {
  await db().$disconnect();
  await newsroom.close();
}

async function measureReads(articles: number) {
  const began = performance.now();
  await seedCrowd({ articles });
  const seconds = ((performance.now() - began) / 1_000).toFixed(0);
  const [places, now] = [await findPlaces(), new Date()];
  const reads = [...(await readsOf(places, now)), ...(await machineReadsOf(now))];
  const deep = articles === LARGE ? await deepReadsOf(places) : [];
  return { seconds, times: await timed([...reads, ...deep], ROUNDS) };
}

function measureSearches() {
  const [english, hebrew] = EDITIONS;
  const filters = { section: english!.sections[0]!.slug, byline: "ada-ashdown" };
  return timed(searchesOf({ english: english!, hebrew: hebrew! }, filters), ROUNDS);
}

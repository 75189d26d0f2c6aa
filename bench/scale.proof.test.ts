import { beforeAll, expect, test } from "vitest";
import { deskReadsOf, hireDesk } from "@/bench/support/desk-reads";
import { deepReadsOf, findPlaces, readsOf } from "@/bench/support/reads";
import { median, percentile } from "@/bench/support/report";
import { searchesOf } from "@/bench/support/searches";
import { timed } from "@/bench/support/timed";
import { EDITIONS } from "@/prisma/cast/newsroom";
import { seedCrowd } from "@/prisma/crowd/seed-crowd";
import { openPaper } from "@/prisma/crowd/testing/open-paper";

// At full size only: times, which depend on the machine, as ratios of one run and as what readers wait for.
const ROUNDS = 60;
const RATIO = 1.5;
const SEARCH_MS = 50;
const DESK_MS = 300;

const small = new Map<string, number>();
const large = new Map<string, number>();
let deep: { name: string; of: string }[] = [];

beforeAll(async () => {
  await openPaper();
  await seedCrowd({ articles: 1_000 });
  await measure(small);
  await seedCrowd({ articles: 100_000 });
  await measure(large);
}, 1_800_000);

async function measure(into: Map<string, number>): Promise<void> {
  const places = await findPlaces();
  const far = await deepReadsOf(places);
  deep = far;
  const times = await timed([...(await readsOf(places, new Date())), ...far], ROUNDS);
  for (const [name, each] of times) into.set(name, median(each));
}

test.each(["latest", "section", "topic", "byline", "article"])(
  "%s takes as long in a large paper as in a small one",
  (name) => {
    expect(large.get(name)! / small.get(name)!).toBeLessThanOrEqual(RATIO);
  },
);

test("the last of five thousand pages takes as long as the first", () => {
  for (const { name, of } of deep) expect([name, large.get(name)! / large.get(of)! <= RATIO]).toEqual([name, true]);
});

test("rare, common and absent words are found while nobody waits", async () => {
  const [english, hebrew] = EDITIONS;
  const filters = { section: "harbour", byline: "ada-ashdown" };
  const promised = ["rare word", "common word", "absent word"];
  const searches = searchesOf({ english: english!, hebrew: hebrew! }, filters).filter(({ name }) =>
    promised.includes(name),
  );
  const times = await timed(searches, ROUNDS);
  for (const name of promised) expect(percentile(times.get(name)!, 95), name).toBeLessThanOrEqual(SEARCH_MS);
}, 60_000);

test("the desk's list and its counts answer in time, whatever they are asked and whoever asks", async () => {
  const reads = deskReadsOf(await findPlaces(), await hireDesk(), new Date());
  const times = await timed(reads, ROUNDS);
  for (const { name } of reads) expect(percentile(times.get(name)!, 95), name).toBeLessThanOrEqual(DESK_MS);
}, 300_000);

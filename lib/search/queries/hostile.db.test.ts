import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { openEdition } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { bounded, plan } from "@/lib/search/queries/bounded";
import { findStories } from "@/lib/search/queries/find-stories";
import { suggestSearch } from "@/lib/search/queries/suggest";
import { readSearch } from "@/lib/search/rules/read-search";

let record: Awaited<ReturnType<typeof openEdition>>;

beforeAll(async () => {
  record = await openEdition();
  await record.article("a", { headline: 'It\'s a "ferry": night & day', bodyText: "מעבורת \uE000 العبّارة ferry" });
});

/** Every way in, from the address to the record: stories, a sentence or the form, and never a throw. */
async function answer(params: Record<string, string | string[]>, language = "en"): Promise<string> {
  const reading = readSearch(params);
  if (reading.is !== "search") return reading.is;
  const room = { ...record.edition, language };
  const found = await findStories(room, reading.search);
  if ("problem" in found) return found.problem;
  await suggestSearch(room, reading.search);
  return "found";
}

const OPERATORS = [
  "&",
  "|",
  "!",
  "<->",
  "<2>",
  ":*",
  ":A",
  "(",
  ")",
  "'",
  "\\",
  '"',
  "-",
  "or",
  "\0",
  "\ud800",
  "\u202e",
  "\uE000",
  "%",
  "$1",
  "a".repeat(200),
  "ferry",
  "מע",
  "صـ",
  "🛳",
];
const piece = fc.oneof(fc.constantFrom(...OPERATORS), fc.string({ unit: "binary", maxLength: 12 }));
const words = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(" "));
const glued = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(""));

test("whatever is asked, in whatever language, is answered", async () => {
  const params = fc.record(
    {
      q: fc.oneof(words, glued, fc.array(words, { minLength: 1, maxLength: 2 })),
      section: piece,
      byline: piece,
      from: fc.oneof(fc.constantFrom("2026-01-01", "9999-12-31", "1000-01-01", "infinity", "2026-02-30"), piece),
      to: fc.oneof(fc.constantFrom("2026-01-01", "9999-12-31", "1000-01-01", "now"), piece),
      sort: fc.constantFrom("newest", "best", "'; --"),
      after: piece,
    },
    { requiredKeys: ["q"] },
  );
  const answers = new Set<string>();
  await fc.assert(
    fc.asyncProperty(params, fc.constantFrom("en", "he", "ar", "es", "he-IL", "zz"), async (given, language) => {
      answers.add(await answer(given, language));
    }),
    { seed: 20261122, numRuns: 300 },
  );
  expect(answers).toContain("found");
}, 60_000);

test("filters alone do not keep the hostile out of the record", async () => {
  for (const hostile of ["' OR 1=1 --", "\0", "\ud800", "../..", "a".repeat(5_000)]) {
    expect(await answer({ q: "ferry", section: hostile, byline: hostile })).toBe("found");
  }
});

test("two hundred one-letter words, and one of two hundred letters", async () => {
  for (const language of ["en", "he"]) {
    expect(await answer({ q: "ש ".repeat(100) }, language)).toMatch(/found|slow/);
    expect(await answer({ q: '"' + "שם ".repeat(60) }, language)).toMatch(/found|slow/);
    expect(await answer({ q: "ש".repeat(200) }, language)).toBe("found");
  }
});

test("a statement that takes longer than half a second is given up, and leaves nothing behind", async () => {
  const begun = performance.now();
  const answered = await bounded(async (tx) => {
    await plan(tx, "words");
    await tx.$queryRaw`SELECT 1 FROM pg_sleep(5)`;
    return "late";
  });
  expect(answered).toBeNull();
  expect(performance.now() - begun).toBeLessThan(3_000);
  const [left] = await db().$queryRaw<{ seqscan: string; timeout: string }[]>`
    SELECT current_setting('enable_seqscan') AS seqscan, current_setting('statement_timeout') AS timeout`;
  expect(left).toEqual({ seqscan: "on", timeout: "4s" });
});

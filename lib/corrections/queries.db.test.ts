import { beforeAll, expect, test } from "vitest";
import { openEdition, statementsOf } from "@/lib/articles/testing/record";
import { getCorrections } from "@/lib/corrections/queries";
import { db } from "@/lib/db/client";

let record: Awaited<ReturnType<typeof openEdition>>;
beforeAll(async () => {
  record = await openEdition();
});

const at = (day: number) => new Date(Date.UTC(2026, 2, day));

test("what published stories got wrong, newest first, with where it was", async () => {
  const { article, editionId } = record;
  const one = await article("one", {
    corrections: {
      create: [
        { text: "It was six.", at: at(1) },
        { text: "A comma.", at: at(5), kind: "MINOR" },
      ],
    },
  });
  const two = await article("two", {
    language: "he",
    corrections: { create: { text: "It was seven.", at: at(3), kind: "CLARIFICATION" } },
  });
  await article("gone", {
    state: "WITHDRAWN",
    withdrawnAt: at(4),
    withdrawnReason: "No.",
    corrections: { create: { text: "Not said.", at: at(4) } },
  });
  const { found, tags } = await getCorrections(editionId);
  expect(found.is === "found" && found.value).toMatchObject([
    { text: "It was seven.", kind: "CLARIFICATION", story: { path: "/articles/two", direction: "rtl" } },
    { text: "It was six.", kind: "CORRECTION", at: at(1).toISOString(), story: { headline: "About one" } },
  ]);
  expect(tags).toEqual([`corrections:${editionId}`, `article:${two.id}`, `article:${one.id}`]);
});

test("fifty at most, in one statement", async () => {
  const corrections = Array.from({ length: 60 }, (_, n) => ({ text: `Number ${n}.` }));
  await record.article("often", { corrections: { create: corrections } });
  const statements = await statementsOf(async () => {
    const { found } = await getCorrections(record.editionId);
    expect(found.is === "found" && found.value).toHaveLength(50);
  });
  expect(statements).toHaveLength(1);
  expect(await db().correction.count()).toBeGreaterThan(50);
});

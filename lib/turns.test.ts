import { expect, test } from "vitest";
import { Turns } from "@/lib/turns";

test("so many run at once, the others in the order they came, and what fails leaves its place to the next", async () => {
  const turns = new Turns(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const works = [0, 1, 2, 3, 4].map((n) =>
    turns.take(async () => {
      begun.push(n);
      await new Promise<void>((resolve) => (ends[n] = resolve));
      if (n === 1) throw new Error("broke");
      return n;
    }),
  );
  const settled = Promise.allSettled(works);
  expect(begun).toEqual([0, 1]);
  ends[1]!();
  await expect(works[1]).rejects.toThrow("broke");
  expect(begun).toEqual([0, 1, 2]);
  ends[0]!();
  await works[0];
  expect(begun).toEqual([0, 1, 2, 3]);
  for (const n of [2, 3]) (ends[n]!(), await works[n]);
  ends[4]!();
  expect((await settled).map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
    "fulfilled",
  ]);
  expect(await turns.take(async () => "free again")).toBe("free again");
});

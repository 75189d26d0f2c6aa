import { expect, test } from "vitest";
import { expectNothingHalf, killAtStep } from "@/lib/images/testing/kill-at-step";

const full = process.env.PROOF === "full";
/** In the long proof each step, else a fixed few of them. */
const STRIDE = full ? 1 : 13;

test(
  "killed at any step of an upload: no row without a file, no file without a row once an hour has passed",
  { timeout: full ? 1_800_000 : 120_000 },
  async () => {
    // Of a record without any picture nothing is swept.
    expect(await killAtStep(100_000)).toBe(false);
    let step = 1;
    while (await killAtStep(step)) {
      await expectNothingHalf(`killed at step ${step}`);
      step += STRIDE;
    }
    await expectNothingHalf("not killed any more");
    expect(step).toBeGreaterThan(40);
  },
);

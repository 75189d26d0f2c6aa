import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { developPicture } from "@/lib/images/commands/develop";
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

test(
  "killed at any step of a replacement: the picture is the one it was or the one it shall be, whole",
  { timeout: full ? 1_800_000 : 120_000 },
  async () => {
    const { id, hash: first } = await db().image.findFirstOrThrow();
    const standing = async () => (await db().image.findUniqueOrThrow({ where: { id } })).hash;
    let step = 1;
    while (await killAtStep(step, id)) {
      await expectNothingHalf(`replaced and killed at step ${step}`);
      step += STRIDE;
    }
    await expectNothingHalf("replaced");
    expect(step).toBeGreaterThan(27);
    expect(Buffer.from(await standing())).not.toEqual(Buffer.from(first));
    await developPicture(id);
    await expectNothingHalf("replaced and printed");
  },
);

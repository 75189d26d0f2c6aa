import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { developPicture } from "@/lib/images/commands/develop";
import { sweepPictures } from "@/lib/images/commands/sweep";
import { planOf } from "@/lib/images/rules/plan";
import { expectNothingHalf, killAtStep } from "@/lib/images/testing/kill-at-step";
import { storage } from "@/lib/storage/storage";

const full = process.env.PROOF === "full";
/** In the long proof each step, else a fixed few of them. */
const STRIDE = full ? 1 : 13;

test("a record that never had a picture leaves a storage alone that holds as many files as one has", async () => {
  const later = new Date(Date.now() + 2 * 3_600_000);
  const prints = planOf({ width: 24, height: 16 });
  const keys = Array.from({ length: prints.length + 1 }, (_, index) => `${"k".repeat(24)}-${index + 1}.jpg`);
  for (const key of keys) await storage().put(key, new Uint8Array(1), "image/jpeg");
  await sweepPictures(later);
  for (const key of keys) expect(await storage().exists(key)).toBe(true);
  await storage().delete(keys.pop()!);
  await sweepPictures(later);
  for (const key of keys) expect(await storage().exists(key)).toBe(false);
});

test(
  "killed at any step of an upload: no row without a file, no file without a row once an hour has passed",
  { timeout: full ? 1_800_000 : 120_000 },
  async () => {
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

import { expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { handIn } from "@/lib/images/testing/hand-in";
import { hostileFiles } from "@/lib/images/testing/hostile-files";

const MB = 1024 * 1024;

test(
  "every hostile file is refused in a sentence or comes to nothing, and the process stays small",
  { timeout: 1_800_000 },
  async () => {
    const files = await hostileFiles();
    await handIn(files.slice(0, 20));
    const before = process.memoryUsage().rss;
    expect(await handIn(files)).toBeLessThan(10_000);
    expect((process.memoryUsage().rss - before) / MB).toBeLessThan(50);
    expect(await db().image.count()).toBeLessThan(files.length / 4);
  },
);

import { expect, test } from "vitest";
import { handIn } from "@/lib/images/testing/hand-in";
import { hostileFiles } from "@/lib/images/testing/hostile-files";

test(
  "hostile files are refused in a sentence or come to nothing: a fixed few of them",
  { timeout: 90_000 },
  async () => {
    const files = await hostileFiles();
    expect(files.length).toBeGreaterThan(300);
    const few = files.filter((file, index) => index % 29 === 7 || /80 MB|frames|26 MB/.test(file.name));
    expect(await handIn(few)).toBeLessThan(10_000);
  },
);

import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { packPage, weightOf } from "@/lib/pages/stored-page";

const page = { key: "/default/x", status: 200, headers: {}, tags: ["site"], madeAt: 0, life: 60, made: undefined };

test("a page is packed both ways, and holds no more memory than it weighs", async () => {
  const content = Array.from({ length: 3_000 }, (_, n) => `<p>${Math.sin(n)}`).join("");
  const packed = await packPage(page, content);
  expect(gunzipSync(packed.gzip).toString()).toBe(content);
  expect(brotliDecompressSync(packed.brotli).toString()).toBe(content);
  expect(packed.gzip.buffer.byteLength + packed.brotli.buffer.byteLength).toBeLessThan(weightOf(packed));
});

import { expect, test } from "vitest";
import { isKey, isPublicKey, keyOf } from "@/lib/storage/keys";

const hash = Buffer.from("00ff", "hex");

test("a name tells nothing without the secret, and is another for every spec", () => {
  const key = keyOf("s".repeat(32), hash, ["FULL"], 640, "avif");
  expect(key).toMatch(/^[A-Za-z0-9_-]{24}-640\.avif$/);
  expect(isPublicKey(key)).toBe(true);
  expect(keyOf("s".repeat(32), hash, ["FULL"], 640, "avif")).toBe(key);
  const others = [
    keyOf("t".repeat(32), hash, ["FULL"], 640, "avif"),
    keyOf("s".repeat(32), Buffer.from("00fe", "hex"), ["FULL"], 640, "avif"),
    keyOf("s".repeat(32), hash, ["WIDE", 0.5, 0.5], 640, "avif"),
    keyOf("s".repeat(32), hash, ["WIDE", 0.5, 0.25], 640, "avif"),
    keyOf("s".repeat(32), hash, ["FULL"], 640, "webp"),
  ].map((name) => name.slice(0, 24));
  expect(new Set([key.slice(0, 24), ...others]).size).toBe(6);
});

test("originals are keys of ours but never public", () => {
  expect(isKey("originals/abc-100.jpg")).toBe(true);
  expect(isPublicKey("originals/abc-100.jpg")).toBe(false);
});

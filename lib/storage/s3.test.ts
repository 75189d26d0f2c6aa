import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import S3rver from "s3rver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { s3Storage } from "@/lib/storage/s3";
import type { Storage } from "@/lib/storage/storage";

let root: string;
let server: S3rver;
let files: Storage;
let address: URL;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "bucket-"));
  const directory = path.join(root, "buckets");
  server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: "media" }],
  });
  const { port } = await server.run();
  address = new URL(`http://S3RVER:S3RVER@127.0.0.1:${port}/media`);
  files = s3Storage(address);
});
afterAll(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});

test("what is put is got byte for byte, from memory, from a file and from a stream of unknown length", async () => {
  const file = path.join(root, "file");
  await writeFile(file, "three");
  await files.put("abc-320.webp", Buffer.from("one"), "image/webp");
  await files.put("originals/abc-320.png", Readable.from(["tw", "o"].map((part) => Buffer.from(part))), "image/png");
  await files.put("abc-640.jpg", createReadStream(file), "image/jpeg");
  for (const [key, type, content] of [
    ["abc-320.webp", "image/webp", "one"],
    ["originals/abc-320.png", "image/png", "two"],
    ["abc-640.jpg", "image/jpeg", "three"],
  ] as const) {
    const got = await files.get(key);
    expect([key, got?.size, got?.type, got && (await text(got.stream))]).toEqual([key, content.length, type, content]);
  }
});

test.each([
  [{ start: 2 }, "cdef"],
  [{ start: 1, end: 2 }, "bc"],
  [{ start: 4, end: 99 }, "ef"],
  [{ start: 6 }, ""],
])("the range %o is %j", async (range, expected) => {
  await files.put("range.jpg", Buffer.from("abcdef"), "image/jpeg");
  const part = await files.get("range.jpg", range);
  expect([part?.size, part && (await text(part.stream))]).toEqual([6, expected]);
});

test("what is absent is null, may be deleted, and malformed keys reach no bucket", async () => {
  expect(await files.get("absent.jpg")).toBeNull();
  expect(await files.exists("absent.jpg")).toBe(false);
  await files.delete("absent.jpg");
  await files.put("present.jpg", Buffer.from("x"), "image/jpeg");
  expect(await files.exists("present.jpg")).toBe(true);
  await files.delete("present.jpg");
  expect(await files.exists("present.jpg")).toBe(false);
  expect(await files.get("../secret.jpg")).toBeNull();
  await expect(files.put("a/b.jpg", Buffer.from("x"), "image/jpeg")).rejects.toThrow("Not a storage key");
  await expect(files.put("x1.jpg", Buffer.from("x"), "image/png")).rejects.toThrow("x1.jpg says image/jpeg");
});

test("files put before a moment are listed", async () => {
  await files.put("originals/old-1.png", Buffer.from("x"), "image/png");
  const listed: string[] = [];
  for await (const key of files.listOlder(new Date(Date.now() + 60_000))) listed.push(key);
  expect(listed).toContain("originals/old-1.png");
  for await (const key of files.listOlder(new Date(0))) expect.fail(key);
});

test("a bucket that is not there is a failure, not an absence; that none is named is said at once", async () => {
  const wrong = new URL(address);
  wrong.pathname = "/elsewhere";
  await expect(s3Storage(wrong).get("range.jpg")).rejects.toThrow("bucket");
  expect(() => s3Storage(new URL("https://key:secret@host/"))).toThrow("expected a bucket");
});

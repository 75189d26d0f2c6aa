import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diskStorage } from "@/lib/storage/disk";

let root: string;
beforeEach(async () => void (root = await mkdtemp(path.join(tmpdir(), "storage-"))));
afterEach(() => rm(root, { recursive: true, force: true }));

describe("files on disk", () => {
  test("what is put is got, with its size and type", async () => {
    const files = diskStorage(root);
    await files.put("abc-320.webp", Buffer.from("one"), "image/webp");
    await files.put("originals/abc-320.png", Readable.from(["tw", "o"].map((part) => Buffer.from(part))), "image/png");

    const one = await files.get("abc-320.webp");
    expect([one?.size, one?.type, one && (await text(one.stream))]).toEqual([3, "image/webp", "one"]);
    const two = await files.get("originals/abc-320.png");
    expect([two?.size, two?.type, two && (await text(two.stream))]).toEqual([3, "image/png", "two"]);
  });

  test.each([
    [{ start: 2 }, "cdef"],
    [{ start: 1, end: 2 }, "bc"],
    [{ start: 4, end: 99 }, "ef"],
    [{ start: 6 }, ""],
  ])("the range %o is %j", async (range, expected) => {
    const files = diskStorage(root);
    await files.put("range.jpg", Buffer.from("abcdef"), "image/jpeg");
    const part = await files.get("range.jpg", range);
    expect(part?.size).toBe(6);
    expect(part && (await text(part.stream))).toBe(expected);
  });

  test("a file is replaced whole, and no draft of it stays behind when writing fails", async () => {
    const files = diskStorage(root);
    await files.put("same.jpg", Buffer.from("old"), "image/jpeg");
    const broken = new Readable({ read: () => broken.destroy(new Error("the line dropped")) });
    await expect(files.put("same.jpg", broken, "image/jpeg")).rejects.toThrow("the line dropped");
    const kept = await files.get("same.jpg");
    expect(kept && (await text(kept.stream))).toBe("old");
    expect(await readdir(path.join(root, "sa"))).toEqual(["same.jpg"]);
  });

  test("files put before a moment are listed, and what a killed put left is tidied away", async () => {
    const files = diskStorage(root);
    await files.put("old-1.jpg", Buffer.from("x"), "image/jpeg");
    await files.put("originals/old-1.png", Buffer.from("x"), "image/png");
    await writeFile(path.join(root, "ol", "old-2.jpg.1234.part"), "half");
    const keys = async (than: Date) => {
      const found: string[] = [];
      for await (const key of files.listOlder(than)) found.push(key);
      return found.sort();
    };
    expect(await keys(new Date(0))).toEqual([]);
    expect(await keys(new Date(Date.now() + 60_000))).toEqual(["old-1.jpg", "originals/old-1.png"]);
    expect(await readdir(path.join(root, "ol"))).toEqual(["old-1.jpg"]);
  });

  test("what is absent is null, and may be deleted", async () => {
    const files = diskStorage(root);
    expect(await files.get("absent.jpg")).toBeNull();
    expect(await files.exists("absent.jpg")).toBe(false);
    await files.delete("absent.jpg");
    await files.put("present.jpg", Buffer.from("x"), "image/jpeg");
    expect(await files.exists("present.jpg")).toBe(true);
    await files.delete("present.jpg");
    expect(await files.exists("present.jpg")).toBe(false);
  });

  test.each([
    "../secret.jpg",
    "a/b.jpg",
    "/etc/passwd.jpg",
    "..%2fx.jpg",
    "x.svg",
    "x",
    "",
    "originals/../../x.jpg",
    "originals//x.jpg",
    "a\0b.jpg",
  ])("%j never reaches the disk", async (key) => {
    await writeFile(path.join(root, "secret.jpg"), "secret");
    const files = diskStorage(path.join(root, "inner"));
    expect(await files.get(key)).toBeNull();
    expect(await files.exists(key)).toBe(false);
    await expect(files.put(key, Buffer.from("x"), "image/jpeg")).rejects.toThrow("Not a storage key");
  });

  test("a key's ending and the content's type agree", async () => {
    await expect(diskStorage(root).put("x1.jpg", Buffer.from("x"), "image/png")).rejects.toThrow(
      "x1.jpg says image/jpeg",
    );
  });
});

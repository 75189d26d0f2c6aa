import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { expect } from "vitest";
import { db } from "@/lib/db/client";
import { takeIn } from "@/lib/images/commands/take-in";
import type { HostileFile } from "@/lib/images/testing/hostile-files";
import { system } from "@/lib/staff/permissions";
import { storage } from "@/lib/storage/storage";

/** Hands the files in, two at a time, and holds each to what has to become of it; the milliseconds of the slowest. */
export async function handIn(files: HostileFile[]): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), "hostile-"));
  const waiting = [...files.entries()];
  let slowest = 0;
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, hostile] = next;
      const file = path.join(folder, String(index));
      await writeFile(file, hostile.bytes);
      const since = performance.now();
      await hold(file, hostile);
      slowest = Math.max(slowest, performance.now() - since);
      await rm(file);
    }
  };
  await Promise.all([lane(), lane()]);
  await rm(folder, { recursive: true });
  return slowest;
}

async function hold(file: string, { name, bytes, harmless }: HostileFile): Promise<void> {
  const outcome = await takeIn(system("test"), { file, filename: "../../../x\0\u202e.html" });
  if (!outcome.ok) {
    expect([name, outcome.refusal.field, /^x\.html: The .{10,90}\.$/.test(outcome.refusal.message)]).toEqual([
      name,
      "file",
      true,
    ]);
    return;
  }
  expect([name, harmless]).toEqual([name, true]);
  const { renditions } = await db().image.findUniqueOrThrow({
    where: { id: outcome.value.imageId },
    include: { renditions: true },
  });
  for (const { key } of renditions) {
    const made = await buffer((await storage().get(key))!.stream);
    expect([name, made.equals(bytes)]).toEqual([name, false]);
  }
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { expect } from "vitest";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { sweepPictures } from "@/lib/images/commands/sweep";
import { pressPhoto } from "@/lib/images/testing/press-photo";
import { storage } from "@/lib/storage/storage";

const HOUR = 3_600_000;
const SCRIPT = path.resolve("lib/images/testing/hand-in-and-die.ts");

/**
 * Hands a file in, as a picture of its own or in place of another, in a process that is killed at its nth step. False: it had
 * fewer, and lived.
 */
export async function killAtStep(step: number, replaces?: string): Promise<boolean> {
  const folder = await mkdtemp(path.join(tmpdir(), "killed-"));
  const file = path.join(folder, "x.jpg");
  await writeFile(file, await pressPhoto({ width: 300 + (step % 1_000), height: replaces ? 250 : 200 }));
  const child = spawn(process.execPath, ["--import", "tsx", SCRIPT, file, ...(replaces ? [replaces] : [])], {
    env: { ...process.env, DIE_AT_STEP: String(step) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said, [, signal]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  await rm(folder, { recursive: true });
  if (signal === "SIGKILL") return true;
  expect([step, said]).toEqual([step, "done"]);
  return false;
}

/** No row without its files, at once; and when an hour has passed and the sweep come by, no file without a row. */
export async function expectNothingHalf(what: string): Promise<void> {
  const images = await db().image.findMany({ include: { renditions: true } });
  const replaced = await db().replacedFile.findMany({ select: { key: true } });
  const named = [
    ...images.flatMap(({ originalKey, renditions }) => [originalKey, ...renditions.map(({ key }) => key)]),
    ...replaced.map(({ key }) => key),
  ];
  for (const key of named) expect([what, key, await storage().exists(key)]).toEqual([what, key, true]);
  const later = new Date(Date.now() + 2 * HOUR);
  await sweepPictures(later);
  const held: string[] = [];
  for await (const key of storage().listOlder(later)) held.push(key);
  expect([what, ...held.sort()]).toEqual([what, ...named.sort()]);
  expect([what, await readdir(path.resolve(env().DATA_DIR, "uploads")).catch(() => [])]).toEqual([what, []]);
  const strays = await readdir(path.resolve(env().DATA_DIR, "media"), { recursive: true }).catch(() => []);
  expect([what, strays.filter((name) => name.endsWith(".part"))]).toEqual([what, []]);
}

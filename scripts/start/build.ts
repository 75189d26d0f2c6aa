import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleProcesses } from "@/scripts/bundle";
import { runNode } from "@/scripts/start/run";
import { fingerprintOf } from "@/scripts/start/sources";

/** All that a build is made from; tests change nothing in it. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "next.config.mjs",
  "proxy.ts",
  "server.ts",
  "worker.ts",
];
const SETUP = ["instrumentation.ts", "tsconfig.json", "postcss.config.mjs", "package.json", "package-lock.json"];

/** Builds the site if the build is missing or older than its sources. */
export async function haveBuild(): Promise<string> {
  const folder = process.env.NEXT_DIST_DIR || ".next";
  const stamp = join(folder, "dateline-sources");
  const wanted = fingerprintOf([...SOURCES, ...SETUP]);
  const made = existsSync(join(folder, "BUILD_ID")) && existsSync(stamp) ? readFileSync(stamp, "utf8") : undefined;
  if (made === wanted) return "up to date";
  rmSync(stamp, { force: true }); // a build cut short must not pass for a whole one
  await runNode(["node_modules/next/dist/bin/next", "build"], {
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    advice: "The site could not be built: see above.",
  });
  await bundleProcesses();
  writeFileSync(stamp, wanted);
  return "made anew";
}

import { join } from "node:path";
import { build } from "esbuild";

/** Where the processes lie once built. */
export const processFile = (name: "server" | "worker" | "darkroom") =>
  join(process.env.NEXT_DIST_DIR || ".next", "processes", `${name}.mjs`);

/** Compiles server.ts, worker.ts and the darkroom, once: a process that compiles itself at start holds 60 MB more for good. */
export async function bundleProcesses(): Promise<void> {
  await build({
    entryPoints: { server: "server.ts", worker: "worker.ts", darkroom: "lib/pixels/darkroom.ts" },
    outdir: join(processFile("server"), ".."),
    outExtension: { ".js": ".mjs" },
    alias: { "@": process.cwd() },
    packages: "external",
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: "linked",
    logLevel: "warning",
  });
}

if (import.meta.filename === process.argv[1]) await bundleProcesses();

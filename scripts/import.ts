import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { withDatabase } from "@/scripts/start/with-database";

const USAGE = "Usage: npm run import -- markdown FILE [--draft] [--edition CODE]";

// npm run import: files a story from Markdown with front matter. Exit code 1 and what was expected on stderr if it cannot.
const asked = read();
if (!asked) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  await withDatabase(async () => {
    const { importMarkdown } = await import("@/lib/imports/commands/import-markdown");
    const { db } = await import("@/lib/db/client");
    const { system } = await import("@/lib/staff/permissions");
    try {
      const outcome = await importMarkdown(system("import"), asked);
      if (outcome.ok)
        console.log(`${outcome.value.deed}, ${outcome.value.live ? "live" : "a draft"}: ${outcome.value.path}`);
      else console.error(outcome.refusal.message);
      process.exitCode = outcome.ok ? 0 : 1;
    } finally {
      await db().$disconnect();
    }
  });
}

function read() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { draft: { type: "boolean", default: false }, edition: { type: "string" } },
    });
    const [kind, path, ...rest] = positionals;
    // npm runs scripts in the project's folder and keeps the caller's in INIT_CWD.
    const from = process.env.INIT_CWD ?? process.cwd();
    return kind === "markdown" && path && !rest.length ? { path: resolve(from, path), ...values } : null;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Outcome } from "@/lib/outcome";
import type { Actor } from "@/lib/staff/permissions";
import { withDatabase } from "@/scripts/start/with-database";

const USAGE = `Usage: npm run import -- markdown FILE [--draft] [--edition CODE]
       npm run import -- redirects FILE.csv    (old,new[,status]; no new address, or 410: gone)`;

type Asked = { kind: string; path: string; draft: boolean; edition?: string };
type Import = (actor: Actor, asked: Asked) => Promise<Outcome<string>>;

/** What can be taken over; each answers with a sentence. */
const IMPORTS: Record<string, Import> = {
  markdown: async (actor, asked) => {
    const { importMarkdown } = await import("@/lib/imports/commands/import-markdown");
    return said(
      await importMarkdown(actor, asked),
      ({ deed, live, path }) => `${deed}, ${live ? "live" : "a draft"}: ${path}`,
    );
  },
  redirects: async (actor, asked) => {
    const { importRedirects } = await import("@/lib/imports/commands/import-redirects");
    return said(
      await importRedirects(actor, asked),
      ({ rows, changed }) => `${rows} old addresses, ${changed} of them changed`,
    );
  },
};

// npm run import: takes over what was made elsewhere. Exit code 1 and what was expected on stderr if it cannot.
const asked = read();
const run = asked && IMPORTS[asked.kind];
if (!run) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  await withDatabase(async () => {
    const { db } = await import("@/lib/db/client");
    const { system } = await import("@/lib/staff/permissions");
    try {
      const outcome = await run(system("import"), asked);
      if (outcome.ok) console.log(outcome.value);
      else console.error(outcome.refusal.message);
      process.exitCode = outcome.ok ? 0 : 1;
    } finally {
      await db().$disconnect();
    }
  });
}

function said<T>(outcome: Outcome<T>, sentence: (value: T) => string): Outcome<string> {
  return outcome.ok ? { ok: true, value: sentence(outcome.value) } : outcome;
}

function read(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { draft: { type: "boolean", default: false }, edition: { type: "string" } },
    });
    const [kind, path, ...rest] = positionals;
    // npm runs scripts in the project's folder and keeps the caller's in INIT_CWD.
    const from = process.env.INIT_CWD ?? process.cwd();
    const known = kind && Object.hasOwn(IMPORTS, kind) && path && !rest.length;
    return known ? { kind, path: resolve(from, path), ...values } : null;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { makeSetupLink } from "@/lib/staff/commands/set-up";
import { makeSignInLink } from "@/lib/staff/commands/sign-in-link";
import { system } from "@/lib/staff/permissions";

// Run by the launcher: prints the ways into the desk as lines of a label and an address. `--demo`: also the demo's editor's,
// as long as it is the demo: a newsroom of somebody's own has no account that nobody asked for.
const now = new Date();
const made = await makeSetupLink(now);
if (made.ok) console.log(`Setup ${env().SITE_URL}/admin/setup?token=${made.value}`);
const isDemo =
  process.argv.includes("--demo") && (await db().article.count({ where: { sourceKey: { startsWith: "demo:" } } }));
if (isDemo) {
  const editor = { email: "editor@demo.invalid", name: "Demo Editor", role: "EDITOR" as const };
  const token = await makeSignInLink(system("demo"), editor, now);
  console.log(`Demo ${env().SITE_URL}/admin/sign-in?token=${token}`);
}
await db().$disconnect();

import { withDatabase } from "@/scripts/start/with-database";

// npm run setup-link: a fresh one-time link for the first administrator; every earlier one stops working.
await withDatabase(async () => {
  const { db } = await import("@/lib/db/client");
  const { env } = await import("@/lib/env");
  const { makeSetupLink } = await import("@/lib/staff/commands/set-up");
  try {
    const made = await makeSetupLink(new Date());
    if (made.ok) console.log(`${env().SITE_URL}/admin/setup?token=${made.value}\nIt works once, within a day.`);
    else console.error(made.refusal.message);
    process.exitCode = made.ok ? 0 : 1;
  } finally {
    await db().$disconnect();
  }
});

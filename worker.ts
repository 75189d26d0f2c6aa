import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { work } from "@/lib/jobs/work";
import { log } from "@/lib/log";
import { closeMail } from "@/lib/mail/send";

// The worker: everything nobody should wait for. SIGTERM, Ctrl-C or the end of whoever started it end it in order.
const stopping = new AbortController();
for (const event of ["SIGTERM", "SIGINT", "disconnect"]) process.on(event, () => stopping.abort());

try {
  env();
} catch (error) {
  log.fatal(error instanceof Error ? error.message : "Settings are not usable.");
  process.exit(78); // EX_CONFIG of sysexits.h: starting again would not help.
}

await work(stopping.signal);
closeMail();
await db().$disconnect();
log.info("worker stopped");
if (process.connected) process.disconnect();

/** True when an error says that the database cannot be reached, rather than that the question was wrong. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = (error as { code?: unknown }).code;
  if (typeof code === "string" && (AWAY.has(code) || code.startsWith("08"))) return true;
  if (
    /Can't reach database|terminating connection|Connection terminated|timeout exceeded when trying to connect|Query read timeout|ECONNREFUSED|ECONNRESET|the database system is/i.test(
      error.message,
    )
  )
    return true;
  return isDatabaseAway((error as { cause?: unknown }).cause);
}

// Prisma: P1001 unreachable, P1002 timed out, P1008 timed out, P1017 closed, P2024 pool timed out, P2039 and the rest as seen
// while a server restarts. Postgres: shutting down, starting up. System: nobody listens.
const AWAY = new Set([
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2037",
  "P2039",
  "57P01",
  "57P02",
  "57P03",
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOENT",
  "EHOSTUNREACH",
]);

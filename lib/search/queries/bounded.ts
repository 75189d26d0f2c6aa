import { db, type Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/** `words`: by the index of words alone, since statistics err about words that never meet. `any`: as the planner likes. */
export type Plan = "words" | "any";

/** Runs a search's statements: each half a second at most, answered or not. Null when that is not enough. */
export async function bounded<T>(work: (tx: Tx) => Promise<T>): Promise<T | null> {
  try {
    return await db().$transaction(work);
  } catch (error) {
    if (isTooSlow(error)) return null;
    throw error;
  }
}

/** Has the statements that follow planned so; nothing of it outlives the transaction. */
export async function plan(tx: Tx, by: Plan): Promise<void> {
  const free = by === "any" ? "on" : "off";
  await tx.$queryRaw`SELECT set_config('statement_timeout', '500ms', true), set_config('jit', 'off', true),
    set_config('max_parallel_workers_per_gather', '0', true), set_config('enable_seqscan', 'off', true),
    set_config('enable_indexscan', ${free}, true)`;
}

/** 57014: the statement's time was up. P2028: so many are asking that no connection came free. */
function isTooSlow(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === "P2028" || (error.code === "P2010" && error.message.includes("57014"));
}

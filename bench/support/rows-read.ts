import { PrismaPg } from "@prisma/adapter-pg";
import { withConnection } from "@/lib/db/testing/admin";
import { PrismaClient } from "@/lib/db/generated/client";
import { env } from "@/lib/env";

/** Tables that grow with the paper; sections, names and pictures do not. */
const GROWING = ["articles", "article_topics", "article_bylines"];

/** What a piece of work reads of the growing tables: rows looked at, and which tables from end to end. */
export type RowsRead = { rows: number; whole: string[] };

type Node = {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  Plans?: Node[];
};

/** Runs the work, then asks PostgreSQL how it goes about each of its statements. */
export async function rowsReadBy(work: () => Promise<unknown>): Promise<RowsRead> {
  const statements = await statementsOf(work);
  return withConnection(env().DATABASE_URL, async (client) => {
    const read: RowsRead = { rows: 0, whole: [] };
    for (const { query, params } of statements) {
      const { rows } = await client.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${query}`, params);
      add(read, (rows[0] as { "QUERY PLAN": [{ Plan: Node }] })["QUERY PLAN"][0].Plan);
    }
    return read;
  });
}

function add(read: RowsRead, node: Node): void {
  const table = node["Relation Name"];
  if (table && GROWING.includes(table)) {
    const seen =
      node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0) + (node["Rows Removed by Index Recheck"] ?? 0);
    read.rows += seen * node["Actual Loops"];
    if (node["Node Type"] === "Seq Scan") read.whole.push(table);
  }
  for (const child of node.Plans ?? []) add(read, child);
}

/** As lib/articles/testing has it, with what the statements were given. */
async function statementsOf(work: () => Promise<unknown>): Promise<{ query: string; params: unknown[] }[]> {
  const held = globalThis as { datelineDb?: PrismaClient };
  const usual = held.datelineDb;
  const adapter = new PrismaPg({ connectionString: env().DATABASE_URL });
  const watched = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  const seen: { query: string; params: unknown[] }[] = [];
  watched.$on("query", ({ query, params }) => seen.push({ query, params: JSON.parse(params) as unknown[] }));
  held.datelineDb = watched as unknown as PrismaClient;
  try {
    await work();
  } finally {
    held.datelineDb = usual;
    await watched.$disconnect();
  }
  return seen;
}

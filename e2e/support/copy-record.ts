import pg from "pg";
import { withConnection } from "@/lib/db/testing/admin";

/** Copies a newsroom's rows into a migrated database on another server. What belongs to its clock stays behind. */
export async function copyRecord(from: string, to: string): Promise<void> {
  await withConnection(from, (source) =>
    withConnection(to, async (goal) => {
      const { rows: tables } = await source.query<{ name: string }>(
        "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN ('outbox', '_prisma_migrations')",
      );
      // No triggers, no foreign keys: the rows are consistent as they are.
      await goal.query("SET session_replication_role = replica");
      for (const { name } of tables) {
        const table = pg.escapeIdentifier(name);
        const columns = await source.query<{ name: string }>(
          `SELECT attname AS name FROM pg_attribute
            WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
          [table],
        );
        const kept = columns.rows.map((column) => pg.escapeIdentifier(column.name)).join();
        const { rows } = await source.query<{ all: unknown }>(`SELECT json_agg(t)::text AS all FROM ${table} t`);
        await goal.query(
          `INSERT INTO ${table} (${kept}) SELECT ${kept} FROM json_populate_recordset(NULL::${table}, $1)`,
          [rows[0]?.all ?? "[]"],
        );
      }
    }),
  );
}

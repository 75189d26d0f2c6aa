import pg from "pg";

/**
 * A datasource's address taken apart: Prisma's own `schema` parameter means nothing to the driver.
 * @param {string} address
 */
export function readAddress(address) {
  const url = new URL(address);
  const database = decodeURIComponent(url.pathname.slice(1)) || "postgres";
  const schema = url.searchParams.get("schema") ?? undefined;
  url.searchParams.delete("schema");
  return { url: url.href, database, schema, adminUrl: onDatabase(url.href, "postgres") };
}

/** The same server, another database. */
export function onDatabase(address, database) {
  const url = new URL(address);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
}

/** Creates a database; that another process was first is no failure. */
export async function createDatabase(adminUrl, name) {
  try {
    await runOn(adminUrl, `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    if (!["42P04", "23505"].includes(error.code)) throw error;
  }
}

export const dropDatabase = (adminUrl, name) =>
  runOn(adminUrl, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);

/** Runs one statement on a connection of its own. */
export async function runOn(url, statement) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

/** PostgreSQL's one-byte "char", as the catalogue uses it for kinds of constraints and the like. */
const CHAR = 18;

// Types of the catalogue that the adapter cannot decode, and the ones to read them as: name[] as text[], the rest as text.
const READ_AS = new Map([
  [CHAR, 25],
  [1003, 1009],
  [194, 25],
  [2205, 25],
  [2206, 25],
]);

/** One connection to one database, in the shape the engine wants. The migration lock is a connection's, so there is but one. */
export async function connectAdapter({ url, schema }) {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  return fitForEngine(await new PrismaPg(pool, { schema, disposeExternalPool: true }).connect());
}

function fitForEngine(adapter) {
  if (typeof adapter.performIO !== "function") {
    throw new Error(
      "@prisma/adapter-pg has changed (no performIO): scripts/prisma-engine/adapter.mjs must be looked at again",
    );
  }
  readCatalogueTypes(adapter);
  if (adapter.executeScript) adapter.executeScript = (script) => sendWhole(adapter, script);
  const begin = adapter.startTransaction?.bind(adapter);
  if (begin) adapter.startTransaction = async (level) => fitForEngine(await begin(level));
  return adapter;
}

function readCatalogueTypes(adapter) {
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  /** Which columns of a query's result are "char": the engine panics when it gets those as text. */
  const chars = new WeakMap();
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    const fields = result.fields ?? [];
    chars.set(
      query,
      fields.map((field) => field.dataTypeID === CHAR),
    );
    for (const field of fields) field.dataTypeID = READ_AS.get(field.dataTypeID) ?? field.dataTypeID;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const isChar = chars.get(query) ?? [];
    return {
      ...result,
      columnTypes: result.columnTypes.map((type, i) => (isChar[i] ? ColumnTypeEnum.Character : type)),
    };
  };
}

/** The adapter splits scripts at every semicolon, those in comments and function bodies too; PostgreSQL itself does not. */
async function sendWhole(adapter, script) {
  try {
    await adapter.client.query(script);
  } catch (error) {
    adapter.onError(error);
  }
}

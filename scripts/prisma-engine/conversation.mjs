import { createInterface } from "node:readline";
import { createDatabase, readAddress } from "./database.mjs";
import { loadEngine } from "./engine.mjs";

/** Answers JSON-RPC requests, one a line on stdin, in order, until stdin ends. */
export async function converse(given) {
  let engine;
  const getEngine = () => (engine ??= loadEngine(given));
  for await (const line of createInterface({ input: process.stdin })) {
    const request = line.trim() && JSON.parse(line);
    if (request?.method) say(await reply(request, given, getEngine));
  }
}

async function reply({ id, method, params }, given, getEngine) {
  try {
    const result =
      method === "createDatabase" ? await create(params, given) : await ask(await getEngine(), method, params);
    if (method === "diff" && result?.stdout != null)
      say({ id: PRINT, method: "print", params: { content: result.stdout } });
    return { id, result: result ?? null };
  } catch (error) {
    return {
      id,
      error: { code: FAILED, message: "An error happened. Check the data field for details.", data: describe(error) },
    };
  }
}

/** Codes of the protocol: "failed, see data"; and a request number of ours that nobody waits for. */
const FAILED = 4466;
const PRINT = 1_000_000_000;

async function create(params, { datasource }) {
  const { adminUrl, database } = readAddress(params.datasource.url ?? datasource.url);
  await createDatabase(adminUrl, database);
  return { databaseName: database };
}

async function ask(engine, method, params) {
  // These two read a cache that only devDiagnostic fills: it alone is handed the way to a shadow database.
  if (method === "evaluateDataLoss" || method === "createMigration") {
    await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters });
  }
  return engine[method === "getDatabaseVersion" ? "version" : method](params);
}

/** The engine's errors are JSON in the message; others are what they are. */
function describe(error) {
  let known = {};
  try {
    known = JSON.parse(error.message);
  } catch {
    // not one of the engine's
  }
  const message = known.message ?? String(error?.message ?? error);
  return { is_panic: false, message, error_code: known.error_code ?? error?.code, meta: known.meta };
}

function say(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { adapterFactory } from "./factory.mjs";
import { logError, logLine } from "./log.mjs";

const GLUE = "@prisma/schema-engine-wasm/schema_engine_bg";

/** Prisma's schema engine, in WebAssembly, over the given schema files and datasource. */
export async function loadEngine({ schemas, datasource }) {
  // The engine reports panics here; without it they are unreadable.
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message: (message) => logError({ message: `The engine panicked: ${message}` }),
  };
  const glue = await import(GLUE);
  const code = readFileSync(fileURLToPath(import.meta.resolve(GLUE)).replace(/\.js$/, ".wasm"));
  const { exports } = await new WebAssembly.Instance(new WebAssembly.Module(code), { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  const options = { datamodels: schemas.length ? schemas : undefined };
  return glue.SchemaEngine.new(options, logLine, datasource.url ? adapterFactory(datasource) : undefined);
}

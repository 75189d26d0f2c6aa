#!/usr/bin/env node
// JSON-RPC stdio front for the WASM schema engine (same protocol as the native schema-engine)
import fs from 'node:fs'; import readline from 'node:readline'; import { fileURLToPath } from 'node:url';
globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (m) => process.stderr.write(JSON.stringify({ level: 'ERROR', fields: { message: 'WASM panic: ' + m } }) + '\n') };
const glueP = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
const mod = new WebAssembly.Module(fs.readFileSync(glueP.replace(/\.js$/, '.wasm')));
const inst = new WebAssembly.Instance(mod, { './schema_engine_bg.js': glue });
glue.__wbg_set_wasm(inst.exports); inst.exports.__wbindgen_start();
const { PrismaPg } = await import('@prisma/adapter-pg');
const pg = (await import('pg')).default;
const { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils');
// adapter-pg cannot decode some types of pg_catalog: "char" (18) must reach the engine as Character, the others as text
const AS = { 18: 25, 1003: 1009, 194: 25, 2205: 25, 2206: 25 }; // "char", name[], pg_node_tree, regclass, regtype
function wrap(q) {
  if (typeof q.performIO !== 'function') throw new Error('schema-engine shim: adapter-pg changed, performIO is gone');
  const io = q.performIO.bind(q), raw = q.queryRaw.bind(q), begin = q.startTransaction?.bind(q);
  const chars = new WeakMap(); // query object -> which columns are "char"
  q.performIO = async (query) => {
    const r = await io(query);
    chars.set(query, r.fields?.map((f) => f.dataTypeID === 18) ?? []);
    for (const f of r.fields ?? []) if (AS[f.dataTypeID]) f.dataTypeID = AS[f.dataTypeID];
    return r;
  };
  q.queryRaw = async (query) => {
    const r = await raw(query), c = chars.get(query) ?? [];
    return { ...r, columnTypes: r.columnTypes.map((t, k) => (c[k] ? ColumnTypeEnum.Character : t)) };
  };
  // adapter-pg splits scripts at every semicolon, comments and function bodies included: send them whole, as the native engine does
  if (typeof q.executeScript === 'function') q.executeScript = async (script) => { await q.client.query(script); };
  if (begin) q.startTransaction = async (level) => wrap(await begin(level));
  return q;
}
// one connection per adapter: the migration advisory lock must stay on it
const mkAdapter = (url, schema) => ({ connect: async () => wrap(await new PrismaPg(new pg.Pool({ connectionString: url, max: 1 }), { schema: schema ?? undefined, disposeExternalPool: true }).connect()) });
const argv = process.argv.slice(2); const files = []; let ds = {}; let cli = null;
for (let i = 0; i < argv.length; i++) {
  if (argv[i] === '--datamodels' || argv[i] === '-d') files.push(argv[++i]);
  else if (argv[i] === '--datasource') ds = JSON.parse(argv[++i]);
  else if (argv[i] === '--enabled-preview-features' || argv[i] === '--extension-types') i++;
  else if (argv[i] === 'cli') cli = argv[++i];
}
const log = (level, fields) => process.stderr.write(JSON.stringify({ timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' }) + '\n');
const adminUrl = (url) => { const u = new URL(url); const db = decodeURIComponent(u.pathname.slice(1)) || 'postgres'; const s = u.searchParams.get('schema'); u.searchParams.delete('schema'); const a = new URL(u); a.pathname = '/postgres'; return { url: u.href, admin: a.href, db, schema: s }; };
async function withClient(url, f) { const c = new pg.Client({ connectionString: url }); await c.connect(); try { return await f(c); } finally { await c.end(); } }
if (cli) {
  const { url, admin, db } = adminUrl(ds.url);
  try {
    if (cli === 'can-connect-to-database') await withClient(url, c => c.query('select 1'));
    else if (cli === 'create-database') await withClient(admin, c => c.query(`create database "${db.replace(/"/g, '""')}"`)).catch(e => { if (e.code !== '42P04' && e.code !== '23505') throw e; }); // another process was first
    else if (cli === 'drop-database') await withClient(admin, c => c.query(`drop database if exists "${db.replace(/"/g, '""')}" with (force)`));
    else throw new Error('unsupported ' + cli);
    log('INFO', { message: 'ok' }); process.exit(0);
  } catch (e) {
    const code = e.code === '3D000' ? 'P1003' : e.code === '28P01' ? 'P1000' : (e.code === 'ECONNREFUSED' || e.errors) ? 'P1001' : 'P1011';
    process.stderr.write('\n'); log('ERROR', { is_panic: false, error_code: code, message: `${e.message || e.code}` }); process.exit(1);
  }
}
let factory;
if (ds.url) {
  const { url, admin, db, schema } = adminUrl(ds.url);
  factory = {
    provider: 'postgres', adapterName: '@prisma/adapter-pg',
    connect: () => mkAdapter(url, schema).connect(),
    connectToShadowDb: async () => {
      if (ds.shadowDatabaseUrl) { const x = adminUrl(ds.shadowDatabaseUrl); return mkAdapter(x.url, x.schema).connect(); }
      const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
      await withClient(url, c => c.query(`CREATE DATABASE "${name}"`));
      const u = new URL(url); u.pathname = '/' + name;
      const ad = await mkAdapter(u.href, schema).connect(); const d = ad.dispose.bind(ad);
      ad.dispose = async () => { await d(); await withClient(url, c => c.query(`DROP DATABASE "${name}" WITH (FORCE)`)); };
      return ad;
    },
  };
}
let enginePromise;
const getEngine = () => enginePromise ??= (async () => {
  const datamodels = files.length ? files.map(f => [f, fs.readFileSync(f, 'utf8')]) : undefined;
  return glue.SchemaEngine.new({ datamodels }, (l) => process.stderr.write(l + '\n'), bindMigrationAwareSqlAdapterFactory(factory));
})();
const map = { getDatabaseVersion: 'version' };
const rl = readline.createInterface({ input: process.stdin });
let chain = Promise.resolve();
rl.on('line', line => { chain = chain.then(async () => {
  if (!line.trim()) return; const m = JSON.parse(line); if (!m.method) return;
  try {
    let result;
    if (m.method === 'createDatabase') { const { admin, db } = adminUrl(m.params.datasource.url ?? ds.url); await withClient(admin, c => c.query(`create database "${db}"`)); result = { databaseName: db }; }
    else { const e = await getEngine();
      // the WASM engine computes these two from a cache that only devDiagnostic fills (it alone is given the shadow-database factory)
      if (m.method === 'evaluateDataLoss' || m.method === 'createMigration') await e.devDiagnostic({ migrationsList: m.params.migrationsList, filters: m.params.filters });
      result = await e[map[m.method] ?? m.method](m.params);
      if (m.method === 'diff' && result?.stdout != null) { process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id: 1e9, method: 'print', params: { content: result.stdout } }) + '\n'); } }
    process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id: m.id, result: result ?? null }) + '\n');
  } catch (e) {
    let meta; try { meta = JSON.parse(e.message) } catch {}
    process.stdout.write(JSON.stringify({ jsonrpc: '2.0', id: m.id, error: { code: 4466, message: 'An error happened. Check the data field for details.', data: { is_panic: false, message: meta?.message ?? String(e?.message ?? e), error_code: meta?.error_code ?? e?.code, meta: meta?.meta } } }) + '\n');
    if (process.env.SHIM_DEBUG) console.error(e);
  }
}); });
rl.on('close', () => chain.then(() => process.exit(0)));

import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withConnection } from "@/lib/db/testing/admin";
import { isAlive } from "@/scripts/postgres/postmaster";
import { startPostgres, type EmbeddedPostgres } from "@/scripts/postgres/start";

let dataDir: string;
let server: EmbeddedPostgres | undefined;
const start = async (durable = false) => (server = await startPostgres({ dataDir, durable }));
const lockFile = () => join(dataDir, "postgres/postmaster.pid");

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "dateline-recovery-"));
  chmodSync(dataDir, 0o755);
});

afterEach(async () => {
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test("rows outlive a clean stop, and the address stays the same", async () => {
  const first = await start();
  await write(first, "kept");
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);
  expect(existsSync(lockFile())).toBe(false);
  const second = await start();
  expect(second).toMatchObject({ url: first.url, adopted: false });
  expect(await read(second)).toEqual(["kept"]);
});

test("a server left behind by a killed run is taken over", async () => {
  const first = await start();
  await write(first, "still here");
  const second = await start();
  expect(second).toMatchObject({ pid: first.pid, url: first.url, adopted: true });
  expect(await read(second)).toEqual(["still here"]);
});

test("a killed server recovers what it had committed", async () => {
  const first = await start(true);
  await write(first, "committed");
  process.kill(first.pid, "SIGKILL");
  const second = await start();
  expect(second.adopted).toBe(false);
  expect(await read(second)).toEqual(["committed"]);
});

test.each([
  ["whose process is another program now", () => readFileSync(lockFile(), "utf8").replace(/^\d+/, String(process.pid))],
  ["that was cut short", () => ""],
])("a lock file %s keeps nobody out", async (_what, content) => {
  const first = await start();
  await write(first, "kept");
  const text = content();
  await first.stop();
  writeFileSync(lockFile(), text);
  expect(await read(await start())).toEqual(["kept"]);
});

test("an interrupted making of the cluster is begun anew and leaves nothing", async () => {
  mkdirSync(join(dataDir, "postgres.new-abc/cluster"), { recursive: true });
  writeFileSync(join(dataDir, "postgres.new-abc/cluster/PG_VERSION"), "18");
  await write(await start(), "fresh");
  expect(readdirSync(dataDir).filter((name) => name.startsWith("postgres.new-"))).toEqual([]);
});

test("a lost password file costs the password, not the rows", async () => {
  const first = await start();
  await write(first, "kept");
  rmSync(join(dataDir, "postgres.json"));
  const second = await start();
  expect(second.url).not.toBe(first.url);
  expect(await read(second)).toEqual(["kept"]);
});

test("a password that is not the cluster's is answered with what to do, and nothing is left running", async () => {
  const first = await start();
  await first.stop();
  const file = join(dataDir, "postgres.json");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), password: "wrong" }));
  await expect(start()).rejects.toThrow(/Remove .*postgres\.json and start again/);
  expect(existsSync(lockFile())).toBe(false);
});

test("a folder that is no cluster is left alone", async () => {
  mkdirSync(join(dataDir, "postgres"));
  writeFileSync(join(dataDir, "postgres/diary.txt"), "private");
  server = undefined;
  await expect(start()).rejects.toThrow(/not a PostgreSQL cluster, yet not empty/);
  expect(readFileSync(join(dataDir, "postgres/diary.txt"), "utf8")).toBe("private");
});

test("typographic quotes are no letters in search", async () => {
  const { url } = await start();
  const { rows } = await withConnection(url, (client) =>
    client.query("SELECT to_tsvector('simple', '“Haifa” שָׁלוֹם Ärger') AS words"),
  );
  expect(rows[0].words).toMatch(/'haifa'/);
});

const write = (to: EmbeddedPostgres, word: string) =>
  withConnection(to.url, (client) => client.query(`CREATE TABLE words AS SELECT '${word}' AS word`));

const read = (from: EmbeddedPostgres) =>
  withConnection(from.url, async (client) =>
    (await client.query("SELECT word FROM words")).rows.map((row) => row.word),
  );

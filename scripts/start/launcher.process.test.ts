import { spawn, type ChildProcess } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort } from "@/scripts/postgres/free-port";
import { isAlive } from "@/scripts/postgres/postmaster";
import { stopPostmaster } from "@/scripts/postgres/stop";

type Launch = { process: ChildProcess; said: () => string; end: Promise<number | null> };

/** The first start of a fresh copy makes everything, the build included. */
const FIRST = 240_000;

let dataDir: string;
let port: number;
const launches: Launch[] = [];

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "dateline-launcher-"));
  chmodSync(dataDir, 0o755);
  port = await freePort();
});

afterEach(async () => {
  for (const launch of launches.splice(0)) {
    launch.process.kill("SIGTERM");
    await launch.end;
  }
  if (existsSync(join(dataDir, "postgres"))) await stopPostmaster(join(dataDir, "postgres"));
  rmSync(dataDir, { recursive: true, force: true });
});

test(
  "everything comes up once, survives a kill, comes up again within ten seconds and goes down whole",
  { timeout: FIRST },
  async () => {
    const first = start();
    await ready(first);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    expect(first.said()).toMatch(/\/admin\/setup\?token=[\w-]{43}\n/);
    expect(first.said()).toMatch(/\/admin\/sign-in\?token=[\w-]{43}\n/);
    const postgres = postmasterPid();

    const second = start();
    expect(await second.end).toBe(1);
    expect(second.said()).toMatch(/already runs on .* \(process \d+\)/);

    first.process.kill("SIGKILL");
    await first.end;
    await portIsGiven(port);
    expect(isAlive(postgres)).toBe(true);

    const began = Date.now();
    const third = start();
    await ready(third);
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(third.said()).toContain("taken over from an earlier run");
    expect(third.said()).not.toMatch(/made|[1-9]\d* applied/);

    third.process.kill("SIGINT");
    expect(await third.end).toBe(0);
    expect(isAlive(postgres)).toBe(false);
    expect(existsSync(join(dataDir, "start.lock"))).toBe(false);
    await portIsGiven(port);
  },
);

test("a process that dies is started again, and it is said", { timeout: FIRST }, async () => {
  const launch = start();
  await ready(launch);
  const [web] = childrenOf(launch.process.pid ?? 0).filter((pid) => commandOf(pid).includes("server.mjs"));
  process.kill(web ?? 0, "SIGKILL");
  await expect.poll(launch.said).toContain("The web process was ended by SIGKILL; starting it again.");
  await expect.poll(() => answers(port), { timeout: 20_000 }).toBe(200);
});

test("a taken port is named, with the variable that changes it", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, () => resolve()));
  const launch = start();
  expect(await launch.end).toBe(1);
  expect(launch.said()).toMatch(new RegExp(`Port ${port} is taken .* PORT=${port + 1}`));
  expect(existsSync(join(dataDir, "start.lock"))).toBe(false);
  await new Promise((resolve) => other.close(resolve));
});

test("a database of one's own needs a secret of one's own, and an answer", async () => {
  const DATABASE_URL = `postgresql://nobody@127.0.0.1:${await freePort()}/none`;
  const without = start({ DATABASE_URL });
  expect(await without.end).toBe(1);
  expect(without.said()).toMatch(/APP_SECRET is needed when DATABASE_URL is set/);
  const away = start({ DATABASE_URL, APP_SECRET: "x".repeat(32) });
  expect(await away.end).toBe(1);
  expect(away.said()).toMatch(/The database does not answer: .*Is DATABASE_URL right/);
  expect(existsSync(join(dataDir, "postgres"))).toBe(false);
});

test("a lock whose process is gone, or another program, keeps nobody out", async () => {
  writeFileSync(join(dataDir, "start.lock"), String(process.pid));
  const launch = start({ DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none" });
  await launch.end;
  expect(launch.said()).toContain("APP_SECRET is needed");
});

function start(env: Record<string, string> = {}): Launch {
  const given = { DATABASE_URL: "", DIRECT_URL: "", APP_SECRET: "", SITE_URL: "", SMTP_URL: "", NODE_ENV: "", ...env };
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, ...given, DATA_DIR: dataDir, PORT: String(port) } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  // "exit", not "close": what it started may hold its output open.
  const launch = {
    process: child,
    said: () => said,
    end: new Promise<number | null>((resolve) => child.once("exit", resolve)),
  };
  launches.push(launch);
  return launch;
}

async function ready(launch: Launch): Promise<void> {
  const ended = launch.end.then((code) => Promise.reject(new Error(`It ended with ${code}:\n${launch.said()}`)));
  await Promise.race([expect.poll(launch.said, { timeout: FIRST }).toContain("Dateline is ready"), ended]);
  expect(launch.said()).toContain(`http://localhost:${port}/admin`);
}

const portIsGiven = (wanted: number) => expect.poll(() => answers(wanted), { timeout: 15_000 }).toBe("nobody");
const answers = (at: number) =>
  fetch(`http://127.0.0.1:${at}/readyz`)
    .then((response) => response.status)
    .catch(() => "nobody");
const postmasterPid = () => Number(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
const commandOf = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, "utf8");
const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").map(Number);

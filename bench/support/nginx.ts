import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { childrenOf, run, untilItAnswers, type Running } from "@/bench/support/running";
import { pathTo } from "@/bench/support/tools";
import { gzipSync } from "node:zlib";
import { freePort } from "@/scripts/postgres/free-port";

export type Nginx = Running & { url: string; worker: number };

/** nginx with one worker and everything it writes in a folder of its own; `http` is the inside of its http block. */
async function startNginx(folder: string, port: number, http: string): Promise<Nginx> {
  mkdirSync(folder, { recursive: true });
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const main = `worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;`;
  const text = `${main}\nevents { worker_connections 1024; }\nhttp {\n${paths.join("\n")}\n${http}\n}\n`;
  writeFileSync(join(folder, "nginx.conf"), text);
  const running = run(pathTo("nginx"), ["-p", folder, "-c", join(folder, "nginx.conf")], { log: join(folder, "log") });
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(url, running);
  const [worker] = childrenOf(running.pid);
  if (!worker) throw new Error(`nginx has no worker:\n${running.said()}`);
  return { ...running, url, worker };
}

type Page = { path: string; html: Buffer; headers: Record<string, string> };

/** nginx with a page as a file, compressed beforehand, and the page's own headers. */
export async function nginxWithFile(folder: string, { path, html, headers }: Page): Promise<Nginx> {
  const port = await freePort();
  const file = join(folder, "root", `${path}.html`);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, html);
  writeFileSync(`${file}.gz`, gzipSync(html, { level: 9 }));
  const added = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}";`);
  const serving = `access_log off; sendfile on; tcp_nopush on; gzip_static on; gzip_vary on; keepalive_requests 100000000;
types { text/html html; }
server { listen 127.0.0.1:${port}; root ${folder}/root; ${added.join("\n")} location / { try_files $uri.html =404; } }`;
  return startNginx(folder, port, serving);
}

/** The shipped configuration in front of a web process; only ports and the folder of the cache are other. */
export async function nginxAsShipped(folder: string, upstream: string): Promise<Nginx> {
  const port = await freePort();
  const shipped = readFileSync(new URL("../../deploy/nginx.conf", import.meta.url), "utf8");
  const here = shipped
    .replaceAll("/var/cache/nginx/dateline", join(folder, "cache"))
    .replaceAll("127.0.0.1:3000", new URL(upstream).host)
    .replace(/listen 80( default_server)?;/, `listen 127.0.0.1:${port};`)
    .replace(/listen \[::\]:80.*;/, "");
  return startNginx(folder, port, here);
}

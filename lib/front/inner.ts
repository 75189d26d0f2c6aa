import http from "node:http";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const AT_ONCE = 8;
const MAX_ANSWER = 8 * 2 ** 20;

export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer };

/**
 * A private way to Next: a socket in a folder of ours that nobody else can reach. What is asked through it carries only the
 * headers the front writes, so nothing a visitor sends can colour a page that others will get.
 */
export class Inner {
  #folder = mkdtempSync(join(tmpdir(), "dateline-"));
  #socket = join(this.#folder, "next.sock");
  #server: http.Server;
  #agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });

  constructor(
    handle: http.RequestListener,
    readonly host: string,
    /** Milliseconds an answer may take. */
    readonly patience = 10_000,
  ) {
    this.#server = http.createServer(handle);
  }

  listen(): Promise<void> {
    return new Promise((resolve, reject) => this.#server.once("error", reject).listen(this.#socket, resolve));
  }

  ask(path: string, headers: http.OutgoingHttpHeaders = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const request = http.get(
        {
          socketPath: this.#socket,
          agent: this.#agent,
          path,
          headers: { host: this.host, "user-agent": "dateline", ...headers },
        },
        (res) => {
          const chunks: Buffer[] = [];
          let size = 0;
          res.on("data", (chunk: Buffer) => {
            size += chunk.length;
            if (size > MAX_ANSWER) request.destroy(new Error(`${path} answered with more than ${MAX_ANSWER} bytes`));
            else chunks.push(chunk);
          });
          res.on("end", () =>
            resolve({ status: res.statusCode ?? 500, headers: res.headers, body: Buffer.concat(chunks) }),
          );
          res.on("error", reject);
        },
      );
      request.setTimeout(this.patience, () =>
        request.destroy(new Error(`${path} took longer than ${this.patience} ms`)),
      );
      request.on("error", reject);
    });
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

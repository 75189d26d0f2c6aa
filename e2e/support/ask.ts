import http from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export type Asked = {
  method?: string;
  headers?: http.OutgoingHttpHeaders;
  body?: string | Buffer;
  patience?: number;
  agent?: http.Agent;
};
export type Answered = {
  status: number;
  headers: http.IncomingHttpHeaders;
  /** As it came over the wire, and as it reads. */
  bytes: Buffer;
  text: string;
};

const shared = new http.Agent({ keepAlive: true, maxSockets: 256 });

/** For requests that are to follow one another on the same connection: `destroy()` it afterwards. */
export const oneConnection = () => new http.Agent({ keepAlive: true, maxSockets: 1 });

/** One request as a program sends it: nothing followed, nothing added, the path as it is written. */
export function ask(
  url: string,
  { method = "GET", headers = {}, body, patience = 20_000, agent = shared }: Asked = {},
): Promise<Answered> {
  const origin = /^http:\/\/([^/:]+):(\d+)/.exec(url);
  if (!origin) throw new Error(`Not an address of ours: ${url}`);
  const [whole, hostname, port] = origin;
  return new Promise((resolve, reject) => {
    const request = http.request(
      { hostname, port, path: url.slice(whole.length) || "/", method, headers, agent, setHost: !headers.host },
      (res) => {
        const chunks: Buffer[] = [];
        res.on("data", (chunk: Buffer) => chunks.push(chunk));
        res.on("error", reject);
        res.on("end", () => {
          const bytes = Buffer.concat(chunks);
          const text = decoded(bytes, res.headers["content-encoding"]).toString();
          resolve({ status: res.statusCode ?? 0, headers: res.headers, bytes, text });
        });
      },
    );
    request.setTimeout(patience, () => request.destroy(new Error(`${url} took longer than ${patience} ms`)));
    request.on("error", reject);
    request.end(body);
  });
}

function decoded(bytes: Buffer, encoding: string | undefined): Buffer {
  if (bytes.length === 0) return bytes;
  if (encoding === "br") return brotliDecompressSync(bytes);
  return encoding === "gzip" ? gunzipSync(bytes) : bytes;
}

import { connect } from "node:net";

export type RawAnswer = { status: number; text: string };

/** Sends these bytes and nothing else; answers what came back until the connection closed. Status 0: nothing did. */
export function sendRaw(url: string, bytes: string | Buffer, patience = 15_000): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    const done = () => {
      clearTimeout(timer);
      const text = Buffer.concat(chunks).toString("latin1");
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text });
    };
    const timer = setTimeout(() => {
      socket.destroy();
      reject(new Error(`No end of the answer to ${JSON.stringify(bytes.toString("latin1").slice(0, 120))}`));
    }, patience);
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => undefined); // a refused visitor may find the door shut while still talking
    socket.on("close", done);
    socket.write(bytes);
  });
}

/** A request as text, closed after its answer. */
export function request(line: string, headers: Record<string, string> = {}, body = ""): string {
  const all = { Host: "localhost", Connection: "close", ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${line} HTTP/1.1\r\n${head.join("")}\r\n${body}`;
}

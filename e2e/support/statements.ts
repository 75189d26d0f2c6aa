import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A way to Postgres that notes every statement going through it. */
export type Counted = {
  url: string;
  /** The statements since the last call. */
  take(): string[];
  /** How many of those since the last `take` are such ones. */
  seen(isOne: (text: string) => boolean): number;
  close(): Promise<void>;
};

/** Passes the bytes on as they are and reads along the client's side of the wire protocol. */
export async function countStatements(database: string): Promise<Counted> {
  const goal = new URL(database);
  const seen: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const postgres = connect(Number(goal.port || 5432), goal.hostname);
    const read = reader((text) => seen.push(text));
    client.on("data", read);
    client.pipe(postgres).pipe(client);
    for (const socket of [client, postgres]) {
      open.add(socket);
      socket.on("error", () => (client.destroy(), postgres.destroy()));
      socket.on("close", () => (open.delete(socket), client.destroy(), postgres.destroy()));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(database);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    take: () => seen.splice(0),
    seen: (isOne) => seen.filter(isOne).length,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Postgres' message flow, 55.7: a start-up message without a type, then type, length and content. */
function reader(onStatement: (text: string) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  let started = false;
  const prepared = new Map<string, string>();
  let bound = "";
  const take = (type: string, content: Buffer) => {
    if (type === "Q") onStatement(textAt(content, 0).text);
    if (type === "P") {
      const name = textAt(content, 0);
      prepared.set(name.text, textAt(content, name.end).text);
    }
    if (type === "B") bound = prepared.get(textAt(content, textAt(content, 0).end).text) ?? "unknown";
    if (type === "E") onStatement(bound);
  };
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const head = started ? 1 : 0;
      if (rest.length < head + 4) return;
      const end = head + rest.readUInt32BE(head);
      if (rest.length < end) return;
      if (started) take(String.fromCharCode(rest[0]!), rest.subarray(5, end));
      started = true;
      rest = rest.subarray(end);
    }
  };
}

function textAt(content: Buffer, from: number): { text: string; end: number } {
  const end = content.indexOf(0, from);
  return { text: content.toString("utf8", from, end), end: end + 1 };
}

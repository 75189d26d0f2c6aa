import type { Server } from "node:http";
import type { Socket } from "node:net";
import { rememberHeaders, type Question } from "@/lib/front/plain-get";

/** The whole answer to a reader's GET, now or once its page is made; nothing when the request is for Node after all. */
export type Answerer = (question: Question) => Found | Promise<Found | undefined> | undefined;
/** `head`: status line and headers but Date and Connection, ending in a line break. No `body` with a 304. */
export type Found = { head: Buffer; body: Buffer | undefined };

const KEEP_ALIVE_MS = 65_000;

/**
 * The express lane: finished pages leave straight from the socket, at less than half of what a request costs in Node's
 * HTTP server. It answers only requests that it knows to the last byte, one at a time; at the first that is anything else
 * the connection, with what was read of it, is Node's for good. Call it before the server listens; `close` ends the
 * connections it still has, each after the answer it waits for.
 */
export function openExpressLane(server: Server, answerer: Answerer): { close(): void } {
  const listeners = server.listeners("connection") as ((socket: Socket) => void)[];
  const lane: Lane = {
    answerer,
    toNode: (socket) => listeners.forEach((listen) => listen.call(server, socket)),
    idle: new Set(),
    closing: false,
  };
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => serve(socket, lane));
  return {
    close: () => {
      lane.closing = true;
      lane.idle.forEach((socket) => socket.end());
    },
  };
}

type Lane = { answerer: Answerer; toNode: (socket: Socket) => void; idle: Set<Socket>; closing: boolean };

function serve(socket: Socket, lane: Lane): void {
  const questionIn = rememberHeaders();
  const forget = () => lane.idle.delete(socket);
  const fail = () => socket.destroy();
  const end = () => socket.end();
  const read = (chunk: Buffer) => {
    const question = socket.writableEnded ? undefined : questionIn(chunk);
    const found = question && lane.answerer(question);
    if (!found) handOver(chunk);
    else if (found instanceof Promise) void waitFor(found, chunk);
    else send(socket, found);
  };
  // The page is being made. The connection stays here: Node's would be slower for each page after this one.
  const waitFor = async (answer: Promise<Found | undefined>, chunk: Buffer) => {
    forget();
    socket.pause();
    const found = await answer.catch(() => undefined);
    if (socket.destroyed) return;
    if (!found) return handOver(chunk);
    send(socket, found);
    if (lane.closing) return void socket.end();
    lane.idle.add(socket);
    if (!socket.writableNeedDrain) socket.resume();
  };
  const handOver = (chunk: Buffer) => {
    forget();
    socket.off("data", read).off("end", end).off("error", fail).off("timeout", fail).off("close", forget);
    socket.setTimeout(0).pause().unshift(chunk);
    lane.toNode(socket);
    socket.resume();
  };
  lane.idle.add(socket);
  socket.on("data", read).on("end", end).on("error", fail).on("timeout", fail).on("close", forget);
  socket.setTimeout(KEEP_ALIVE_MS);
}

function send(socket: Socket, found: Found): void {
  socket.write(wholeOf(found));
  // Who asks without reading waits.
  if (socket.writableNeedDrain) socket.pause().once("drain", () => socket.resume());
}

/** Answers as they went out this second, by their head: true until the Date in them changes. */
const whole = new Map<Buffer, Buffer>();
const MOST_WHOLE = 64;
let second = 0;
let tail: Buffer = Buffer.alloc(0);

/** One buffer, since one write of one costs half of a write of three; and copied together once a second at most. */
function wholeOf({ head, body }: Found): Buffer {
  const now = Math.floor(Date.now() / 1_000);
  if (now !== second) {
    second = now;
    tail = tailAt(second);
    whole.clear();
  }
  const known = whole.get(head);
  if (known) return known;
  const bytes = Buffer.concat(body ? [head, tail, body] : [head, tail]);
  if (whole.size < MOST_WHOLE) whole.set(head, bytes);
  return bytes;
}

/** The part of the headers that changes from second to second, and their end. */
function tailAt(second: number): Buffer {
  const date = new Date(second * 1_000).toUTCString();
  return Buffer.from(`Date: ${date}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${KEEP_ALIVE_MS / 1_000}\r\n\r\n`);
}

import { createServer, type Server } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openExpressLane, type Found } from "@/lib/front/express-lane";

const HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n";
const PAGE = "GET /page HTTP/1.1\r\nHost: a\r\n";
let server: Server;
let lane: { close(): void };
let socket: Socket;
let asked: string[];
let handedOver: Promise<unknown>;
/** A page that takes its time, and the word that somebody waits for it. */
let making: { promise: Promise<Found | undefined>; resolve: (found?: Found) => void };

beforeEach(async () => {
  asked = [];
  let resolve: (found?: Found) => void = () => {};
  making = { promise: new Promise((done) => (resolve = done)), resolve: (found) => resolve(found) };
  server = createServer((req, res) => {
    req.resume().on("end", () => res.end(`node ${req.method} ${req.url}`));
  });
  handedOver = new Promise((resolve) => server.once("connection", resolve));
  lane = openExpressLane(server, ({ target, acceptEncoding, ifNoneMatch }) => {
    asked.push([target, acceptEncoding, ifNoneMatch].join(" "));
    if (target === "/huge") return { head: Buffer.from("HTTP/1.1 200 OK\r\n"), body: Buffer.alloc(2 ** 20) };
    if (target === "/slow") return making.promise;
    return target === "/page" ? { head: Buffer.from(HEAD), body: Buffer.from("lane") } : undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
});

afterEach(async () => {
  socket.destroy();
  lane.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Sends the bytes as they are; answers with what has come when the expected text has. */
function say(bytes: string, expected: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = "";
    const listen = (chunk: Buffer) => {
      heard += chunk.toString("latin1");
      if (heard.includes(expected)) resolve((socket.off("data", listen), heard));
    };
    socket.on("data", listen).once("error", reject);
    socket.write(bytes);
  });
}

test("a page in memory leaves by the lane, again and again on one connection, dated", async () => {
  const first = await say(`${PAGE}Accept-Encoding: br, gzip\r\nIf-None-Match:  "x" \r\n\r\n`, "lane");
  expect(first).toMatch(/^HTTP\/1\.1 200 OK\r\nContent-Length: 4\r\nDate: \w{3}, .+ GMT\r\nConnection: keep-alive\r\n/);
  expect(await say(`${PAGE}Upgrade-Insecure-Requests: 1\r\n\r\n`, "lane")).toMatch(/\r\n\r\nlane$/);
  expect(asked).toEqual([`/page  br, gzip "x"`, "/page  "]);
});

test("at the first other address the connection is Node's, and stays so", async () => {
  await say(`${PAGE}\r\n`, "lane");
  expect(await say("GET /other HTTP/1.1\r\nHost: a\r\n\r\n", "node")).toMatch(/node GET \/other/);
  expect(await say(`${PAGE}\r\n`, "node")).toMatch(/node GET \/page/);
});

const SLOW = "GET /slow HTTP/1.1\r\nHost: a\r\n\r\n";
const slowPage = { head: Buffer.from(HEAD), body: Buffer.from("slow") };
/** Resolves once the lane has been asked for the slow page. */
const untilAsked = async () => {
  while (!asked.length) await new Promise(setImmediate);
};

test("a page that has to be made is waited for, and the connection stays in the lane", async () => {
  const answer = say(SLOW, "slow");
  await untilAsked();
  making.resolve(slowPage);
  expect(await answer).toMatch(/\r\n\r\nslow$/);
  expect(await say(`${PAGE}\r\n`, "lane")).toMatch(/\r\n\r\nlane$/);
});

test("a page that could not be made is Node's to answer for", async () => {
  const answer = say(SLOW, "node");
  await untilAsked();
  making.resolve();
  expect(await answer).toMatch(/node GET \/slow/);
});

test("a reader who left while the page was made is not written to", async () => {
  socket.write(SLOW);
  await untilAsked();
  const left = new Promise((resolve) => socket.once("close", resolve));
  socket.resetAndDestroy();
  await left;
  making.resolve(slowPage);
  const next = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket = next;
  expect(await say(`${PAGE}\r\n`, "lane")).toMatch(/lane$/);
});

test("closing lets who waits for a page have it", async () => {
  const answer = say(SLOW, "slow");
  await untilAsked();
  const ended = new Promise((resolve) => socket.once("end", resolve));
  lane.close();
  making.resolve(slowPage);
  expect(await answer).toMatch(/slow$/);
  await ended;
});

test.each([
  ["two requests at once", `${PAGE}\r\n${PAGE}\r\n`],
  ["a body", `${PAGE}Content-Length: 2\r\n\r\nhi`],
  ["an announced body", `${PAGE}content-length: 0\r\n\r\n`],
  ["another method", "HEAD /page HTTP/1.1\r\nHost: a\r\n\r\nGET /page HTTP/1.1\r\nHost: a\r\n\r\n"],
  ["a wish to close", `${PAGE}Connection: close\r\n\r\n`],
  ["an expectation", `${PAGE}Expect: 100-continue\r\n\r\n`],
  ["an absolute address", "GET http://a/page HTTP/1.1\r\nHost: a\r\n\r\n"],
])("%s goes to Node", async (_, request) => {
  expect(await say(request, "node ")).not.toMatch(/lane/);
});

test.each([
  ["no host", "GET /page HTTP/1.1\r\nAccept: a\r\n\r\n"],
  ["bare line feeds", "GET /page HTTP/1.1\nHost: a\r\n X: folded\r\n\r\n"],
  ["a space before the colon", `${PAGE}Content-Length : 5\r\n\r\n`],
  ["a control character", `${PAGE}X: \u0001\r\n\r\n`],
  ["two kinds of length", `${PAGE}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n`],
])("%s is refused by Node's parser, not guessed at", async (_, request) => {
  expect(await say(request, "\r\n\r\n")).toMatch(/^HTTP\/1\.1 400/);
});

test("a request that comes in pieces is answered", async () => {
  socket.write("GET /pa");
  await handedOver;
  expect(await say("ge HTTP/1.1\r\nHost: a\r\n\r\n", "node")).toMatch(/node GET \/page/);
});

test("who asks without reading is not served on and on", async () => {
  socket.pause();
  for (let turn = 0; turn < 50; turn++)
    await new Promise((resolve) => socket.write("GET /huge HTTP/1.1\r\nHost: a\r\n\r\n", resolve));
  expect(asked.length).toBeLessThan(50);
});

test("closing ends what the lane still holds", async () => {
  await say(`${PAGE}\r\n`, "lane");
  const ended = new Promise((resolve) => socket.once("close", resolve));
  lane.close();
  await ended;
});

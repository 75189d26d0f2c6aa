import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { cleanHeaders, Visitors } from "@/lib/front/requests";

const request = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;

test("the peer is the visitor, whatever the request says", () => {
  expect(new Visitors("").addressOf(request("203.0.113.9", { "x-forwarded-for": "198.51.100.1" }))).toBe("203.0.113.9");
  expect(new Visitors("10.0.0.0/8").addressOf(request("203.0.113.9", { "x-forwarded-for": "198.51.100.1" }))).toBe(
    "203.0.113.9",
  );
});

test("a trusted proxy names the visitor, and what the visitor put before it is not believed", () => {
  const visitors = new Visitors("10.0.0.0/8, ::1");
  expect(visitors.addressOf(request("::ffff:10.0.0.2", { "x-forwarded-for": "6.6.6.6, 198.51.100.1, 10.0.0.3" }))).toBe(
    "198.51.100.1",
  );
  expect(visitors.addressOf(request("::1", { "x-forwarded-for": "not an address" }))).toBe("::1");
});

test("a proxy that is no address is refused at start", () => {
  expect(() => new Visitors("proxy.local")).toThrow("TRUSTED_PROXIES");
});

test("internal and forwarding headers are taken out; the desk keeps what its own script sends", () => {
  const sent = {
    rsc: "1",
    "next-router-prefetch": "1",
    "x-middleware-subrequest": "x",
    "x-forwarded-host": "evil",
    "x-dateline-address": "1.2.3.4",
    "next-action": "a",
    cookie: "c",
    origin: "o",
  };
  const reader = request("::1", { ...sent });
  cleanHeaders(reader, false);
  expect(Object.keys(reader.headers)).toEqual(["cookie", "origin"]);
  const desk = request("::1", { ...sent });
  cleanHeaders(desk, true);
  expect(Object.keys(desk.headers)).toEqual(["rsc", "next-router-prefetch", "next-action", "cookie", "origin"]);
});

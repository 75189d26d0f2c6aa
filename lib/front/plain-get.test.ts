import { expect, test } from "vitest";
import { rememberHeaders } from "@/lib/front/plain-get";

const request = (target: string, headers: string) => Buffer.from(`GET ${target} HTTP/1.1\r\n${headers}\r\n`, "latin1");
const HOST = "Host: a\r\n";

test("headers hold for their own request alone, however often the same came before", () => {
  const questionIn = rememberHeaders();
  const gzip = `${HOST}Accept-Encoding: gzip\r\n`;
  expect(questionIn(request("/a", gzip))).toEqual({ target: "/a", acceptEncoding: " gzip", ifNoneMatch: "" });
  expect(questionIn(request("/b", gzip))).toEqual({ target: "/b", acceptEncoding: " gzip", ifNoneMatch: "" });
  expect(questionIn(request("/b", `${HOST}If-None-Match: "x"\r\n`))).toEqual({
    target: "/b",
    acceptEncoding: "",
    ifNoneMatch: '"x"',
  });
  expect(questionIn(request("/a", gzip))?.ifNoneMatch).toBe("");
});

test("what was plain before does not make plain what follows", () => {
  const questionIn = rememberHeaders();
  expect(questionIn(request("/a", HOST))).toBeDefined();
  for (const headers of [
    `${HOST}Content-Length: 2\r\n`,
    `${HOST}${HOST}`,
    "",
    `${HOST}X : y\r\n`,
    `${HOST}Connection: close\r\n`,
  ])
    expect(questionIn(request("/a", headers)), headers).toBeUndefined();
  expect(questionIn(request("/a", HOST))).toBeDefined();
});

test.each([
  ["another version", `GET /a HTTP/1.0\r\n${HOST}\r\n`],
  ["half a request", `GET /a HTTP/1.1\r\n${HOST}`],
  ["no line at all", "GET /a HTTP/1.1"],
  ["a body", `GET /a HTTP/1.1\r\n${HOST}\r\nbody`],
  ["a space in the target", `GET /a b HTTP/1.1\r\n${HOST}\r\n`],
  ["letters beyond ASCII", `GET /\u00e9 HTTP/1.1\r\n${HOST}\r\n`],
  ["more than a reader has to say", `GET /a HTTP/1.1\r\n${HOST}X: ${"y".repeat(9_000)}\r\n\r\n`],
])("%s is not a plain GET", (_, text) => {
  expect(rememberHeaders()(Buffer.from(text, "latin1"))).toBeUndefined();
});

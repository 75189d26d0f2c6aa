import { ask } from "./support/ask";
import { request, sendRaw } from "./support/raw";
import { expect, test, withNewsroom } from "./support/story";
import { TALKS } from "./support/places";

// Whatever a visitor sends: a plain answer, never a failure, and nothing that the next reader could see.

const newsroom = withNewsroom();
const url = (path = "") => newsroom().web.url + path;

test("malformed addresses get plain answers", async () => {
  const refused: Record<string, number[]> = {
    "/%": [400],
    "/%zz": [400],
    "/%E0%A4%A": [400],
    "/%ff": [400],
    "/%c0%ae%c0%ae/": [400],
    "/articles/%00": [400],
    "/articles/a%0d%0aSet-Cookie:%20x=1": [400],
    "/articles/..%2f..%2fetc%2fpasswd": [400],
    "/../../etc/passwd": [400],
    "/articles/%2e%2e/admin": [400],
    "/%5c..%5cserver.ts": [400],
    "/media/..%2f..%2fserver.ts": [400, 404],
    "/media/../server.ts": [400, 404],
    "/_next/../server.ts": [400, 404],
    "/_next/static/../../BUILD_ID": [400, 404],
    "/_next/image?url=http%3A%2F%2F169.254.169.254%2F&w=640&q=75": [404],
    "/_next/data/x/index.json": [404],
    "/.env": [404],
    "/.git/config": [404],
    "/package.json": [404],
    "/constructor": [404],
    "/__proto__": [404],
    "/articles/__proto__": [404],
    "/articles/toString": [404],
    "/newsletter/constructor": [404],
    "/newsletter/__proto__": [404],
    "/api/none": [404],
    "/api/newsletter/../../admin": [400, 404],
    [`/articles/${"a".repeat(3_000)}`]: [414],
    [`/${"a/".repeat(500)}a`]: [404],
    "/articles/\u0000": [400],
    "/articles/a b": [400],
    "/articles/caf\u00e9": [400],
    "*": [400],
    articles: [400],
    "http://evil.example/latest": [400, 404],
    "//evil.example/%2f..": [308, 400, 404],
    "/latest?_rsc=1abc": [200],
    "/latest?__nextDefaultLocale=x&nxtPslug=y&_rsc=%00": [200],
    [`/newsletter/confirm?token=${"a".repeat(1_500)}`]: [404],
    "/newsletter/confirm?token[]=a&token=b": [404],
    "/newsletter/confirm?token=%00%ff": [400, 404],
  };
  for (const [target, expected] of Object.entries(refused)) {
    const { status } = await sendRaw(url(), Buffer.from(request(`GET ${target}`), "latin1"));
    expect(expected, `${target.slice(0, 80)} answered ${status}`).toContain(status);
  }
});

test("a page can be read and nothing else", async () => {
  for (const path of ["/", TALKS, "/sections/harbour", "/no/such/page", "/reader.js", "/media/none.jpg", "/healthz"]) {
    for (const method of ["PUT", "DELETE", "TRACE", "PATCH", "OPTIONS", "POST", "PROPFIND"]) {
      const { status, text } = await sendRaw(url(), request(`${method} ${path}`, { "Content-Length": "0" }));
      expect(status, `${method} ${path}`).toBe(405);
      expect(text, `${method} ${path}`).toMatch(/\r\nAllow: GET, HEAD\r\n/i);
    }
  }
  for (const path of ["/admin", "/admin/none", "/api/views", "/api/newsletter/subscribe", "/api/none"]) {
    for (const method of ["PUT", "DELETE", "TRACE", "PATCH", "OPTIONS"]) {
      const { status } = await sendRaw(url(), request(`${method} ${path}`, { "Content-Length": "0" }));
      expect([404, 405], `${method} ${path} answered ${status}`).toContain(status);
    }
  }
  expect([400, 405]).toContain((await sendRaw(url(), request("CONNECT evil.example:443"))).status);
  expect([400, 405]).toContain((await sendRaw(url(), request("BREW /"))).status);
});

test("what is hardly HTTP is refused and the line closed", async () => {
  const form = { "Content-Type": "application/x-www-form-urlencoded" };
  const broken: [string, string][] = [
    ["no words at all", "\r\n\r\n\r\n\r\nhello\r\n\r\n"],
    ["an old greeting", "EHLO mail.example.org\r\n\r\n"],
    ["the start of TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003"],
    ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"],
    ["two lengths", request("POST /api/views", { "Content-Length": "3\r\nContent-Length: 5" }, "abc")],
    [
      "length and chunks",
      request("POST /api/views", { "Content-Length": "3", "Transfer-Encoding": "chunked" }, "0\r\n\r\n"),
    ],
    ["a negative length", request("POST /api/views", { "Content-Length": "-1" })],
    [
      "chunks that are none",
      request("POST /api/newsletter/subscribe", { ...form, "Transfer-Encoding": "chunked" }, "zz\r\nabc\r\n"),
    ],
    ["a broken header", request("GET /", { "X-Break": "a\u0000b" })],
    ["a header without name", "GET / HTTP/1.1\r\nHost: localhost\r\n: x\r\n\r\n"],
  ];
  for (const [what, bytes] of broken) {
    const { status } = await sendRaw(url(), Buffer.from(bytes, "latin1"));
    expect(status, what).toBe(400);
  }
  expect((await sendRaw(url(), request("GET /", { "X-Large": "x".repeat(40_000) }))).status).toBe(431);
  const many = Object.fromEntries(Array.from({ length: 1_900 }, (_, index) => [`X-${index}`, "1"]));
  expect([200, 431]).toContain((await sendRaw(url(), request("GET /latest", many))).status);
  const upgrade = { Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==" };
  for (const path of ["/", "/admin", "/_next/webpack-hmr", "/api/views"])
    expect([400, 404, 405], path).toContain((await sendRaw(url(), request(`GET ${path}`, upgrade))).status);
});

test("one request cannot hide in another", async () => {
  const inner = request("GET /articles/never-there");
  const keep = { Connection: "keep-alive" };
  const answers = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
  const withBody =
    request("GET /", { ...keep, "Content-Length": String(inner.length) }, inner) + request("GET /latest");
  expect(answers((await sendRaw(url(), withBody)).text)).toEqual([200, 200]);
  const chunked = `${inner.length.toString(16)}\r\n${inner}\r\n0\r\n\r\n`;
  const inChunks = request("GET /", { ...keep, "Transfer-Encoding": "chunked" }, chunked) + request("GET /latest");
  expect(answers((await sendRaw(url(), inChunks)).text)).toEqual([200, 200]);
  const inTurn = request("GET /", keep) + request("GET /no/such/page", keep) + request("GET /latest");
  expect(answers((await sendRaw(url(), inTurn)).text)).toEqual([200, 404, 200]);
});

const FRAMEWORK: Record<string, string>[] = [
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_tree" },
  { RSC: "1", "Next-Router-State-Tree": "%5B%22%22%2C%7B%7D%5D" },
  { "Next-Router-State-Tree": "not json at all" },
  { "Next-Action": "7f".repeat(20) },
  { "Next-Url": "/admin" },
  { "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy", "x-middleware-rewrite": "/admin" },
  { "x-middleware-set-cookie": "a=b", "x-middleware-override-headers": "x" },
  { "x-nextjs-data": "1", "x-nextjs-rewritten-path": "/admin", "x-nextjs-postponed": "1" },
  { "x-next-cache-tags": "answer:404", "x-next-revalidated-tags": "site", "x-next-resume": "1" },
  { "x-invoke-path": "/admin", "x-invoke-status": "500", "x-invoke-error": "{}", "x-invoke-query": "%7B%7D" },
  { "x-matched-path": "/admin", "x-now-route-matches": "1=admin", "x-vercel-id": "a" },
  { "x-prerender-revalidate": "secret", Cookie: "__prerender_bypass=1; __next_preview_data=1; dateline_staff=1" },
  {
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Port": "1",
    "X-Forwarded-For": "::1",
  },
  { Forwarded: "host=evil.example;proto=https", "X-Host": "evil.example", "X-Real-IP": "10.0.0.1" },
  { "X-Original-URL": "/admin", "X-Rewrite-URL": "/admin", "X-HTTP-Method-Override": "DELETE" },
  { "x-dateline-address": "192.0.2.1", "x-dateline-tags": "answer:404" },
  { Host: "evil.example" },
  { Host: "evil.example:80@localhost" },
  { Purpose: "prefetch", "Sec-Purpose": "prefetch;prerender" },
  { "User-Agent": "Mozilla/5.0 (compatible; Googlebot/2.1) dateline-desk-request" },
  { "Accept-Language": "he", Accept: "text/x-component", Cookie: "theme=dark; edition=he" },
];

test("the framework's own headers change nothing, for whoever sends them and for whoever comes next", async () => {
  const paths = ["/", TALKS, "/articles/never-there", "/he"];
  for (const path of paths) {
    const clean = await ask(url(path));
    for (const headers of FRAMEWORK) {
      const what = `${path} with ${JSON.stringify(headers)}`;
      const marked = await ask(url(path), { headers });
      expect(marked.status, what).toBe(clean.status);
      expect(marked.text === clean.text, what).toBe(true);
      expect(marked.headers["content-type"], what).toBe(clean.headers["content-type"]);
      expect(marked.headers["set-cookie"], what).toBeUndefined();
    }
  }
});

test("nor when a page is made for the very request that carries them", async () => {
  const clean = await ask(url(TALKS));
  for (const headers of FRAMEWORK) {
    const what = JSON.stringify(headers);
    await newsroom().psql.rows("SELECT tick(ARRAY['site'])");
    await ask(url(`${TALKS}?_rsc=1&utm_source=evil`), { headers });
    const next = await ask(url(TALKS));
    expect(next.status, what).toBe(200);
    expect(next.text === clean.text, what).toBe(true);
    expect(next.headers.etag, what).toBe(clean.headers.etag);
  }
});

test("the desk's address breaks for no stranger, whatever he sends", async () => {
  for (const headers of FRAMEWORK) {
    const what = JSON.stringify(headers);
    for (const path of ["/admin", "/admin/articles", "/admin/%00"])
      expect((await ask(url(path), { headers })).status, `${path} ${what}`).toBeLessThan(500);
    const action = { ...headers, "Next-Action": "40".repeat(21), "Content-Type": "text/plain;charset=UTF-8" };
    const { status } = await ask(url("/admin"), { method: "POST", headers: action, body: '["$K1"]' });
    expect(status, `POST ${what}`).toBeLessThan(500);
  }
});

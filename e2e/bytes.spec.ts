import { ask } from "./support/ask";
import { pagesOnDisk } from "./support/pages-on-disk";
import { residentOf } from "./support/memory";
import { expect, test, withNewsroom } from "./support/story";
import { TALKS } from "./support/places";

// What goes over the wire: bodies in, bytes out.

const newsroom = withNewsroom();
const url = (path = "") => newsroom().web.url + path;
const full = process.env.PROOF === "full";

test("a page is the same in every encoding, whole or by its headers alone", async () => {
  for (const path of ["/", TALKS, "/no/such/page"]) {
    const plain = await ask(url(path));
    expect(plain.headers["content-encoding"]).toBeUndefined();
    for (const encoding of ["br", "gzip"] as const) {
      const packed = await ask(url(path), { headers: { "accept-encoding": encoding } });
      expect(packed.headers["content-encoding"]).toBe(encoding);
      expect(packed.text === plain.text, `${path} in ${encoding}`).toBe(true);
      expect(packed.headers.vary).toContain("Accept-Encoding");
      expect(Number(packed.headers["content-length"])).toBe(packed.bytes.length);

      const head = await ask(url(path), { method: "HEAD", headers: { "accept-encoding": encoding } });
      expect(head.status).toBe(packed.status);
      expect(head.bytes).toHaveLength(0);
      expect({ ...head.headers, date: "" }).toEqual({ ...packed.headers, date: "" });
    }
    const { status, headers } = await ask(url(path), { method: "HEAD" });
    expect(status).toBe(plain.status);
    expect(headers.etag).toBe(plain.headers.etag);
  }
  const picky = await ask(url("/"), { headers: { "accept-encoding": "br;q=0, gzip;q=0.5" } });
  expect(picky.headers["content-encoding"]).toBe("gzip");
});

test("who has a page already is told so", async () => {
  for (const encoding of ["br", "gzip", "identity"]) {
    const accept = { "accept-encoding": encoding };
    const { headers } = await ask(url(TALKS), { headers: accept });
    const etag = headers.etag!;
    expect(etag).toMatch(/^"[^"]+"$/);
    for (const held of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await ask(url(TALKS), { headers: { ...accept, "if-none-match": held } });
      expect(again.status, held).toBe(304);
      expect(again.bytes).toHaveLength(0);
      expect(again.headers.etag).toBe(etag);
      expect(again.headers["cache-control"]).toBe(headers["cache-control"]);
    }
    expect((await ask(url(TALKS), { headers: { ...accept, "if-none-match": '"other"' } })).status).toBe(200);
  }
});

test("a picture comes whole, in parts, or not again", async () => {
  const { text } = await ask(url(TALKS));
  const [, picture] = /<img src="(\/media\/[^"]+)"/.exec(text) ?? [];
  const whole = await ask(url(picture));
  expect(whole.status).toBe(200);
  expect(whole.headers["content-type"]).toBe("image/jpeg");
  expect(whole.headers["cache-control"]).toContain("immutable");
  expect(whole.headers["x-content-type-options"]).toBe("nosniff");
  expect(whole.headers["content-security-policy"]).toBe("default-src 'none'; sandbox");
  // What is asked besides changes nothing: there is nobody here who would make another picture of it.
  const asked = await ask(url(`${picture}?w=64&q=10`), { headers: { accept: "image/avif" } });
  expect([asked.headers["content-type"], asked.bytes.equals(whole.bytes)]).toEqual(["image/jpeg", true]);
  for (const [, file, kind] of text.matchAll(/(\/media\/[^ "]+\.(avif|webp)) \d+w/g))
    expect((await ask(url(file), { method: "HEAD" })).headers["content-type"], file).toBe(`image/${kind}`);

  const part = await ask(url(picture), { headers: { range: "bytes=10-109" } });
  expect(part.status).toBe(206);
  expect(part.bytes.equals(whole.bytes.subarray(10, 110))).toBe(true);
  expect(part.headers["content-range"]).toBe(`bytes 10-109/${whole.bytes.length}`);
  const rest = await ask(url(picture), { headers: { range: `bytes=${whole.bytes.length - 5}-` } });
  expect(rest.bytes.equals(whole.bytes.subarray(-5))).toBe(true);
  const beyond = await ask(url(picture), { headers: { range: `bytes=${whole.bytes.length}-` } });
  expect(beyond.status).toBe(416);
  for (const range of ["bytes=5-1", "bytes=a-b", "lines=1-2", "bytes=0-1,3-4"]) {
    const odd = await ask(url(picture), { headers: { range } });
    expect(odd.status, range).toBe(200);
    expect(odd.bytes.length, range).toBe(whole.bytes.length);
  }
  const held = await ask(url(picture), { headers: { "if-none-match": whole.headers.etag } });
  expect(held.status).toBe(304);
  const head = await ask(url(picture), { method: "HEAD" });
  expect(head.headers["content-length"]).toBe(String(whole.bytes.length));
  expect(head.bytes).toHaveLength(0);
});

test("bodies of the wrong kind or size are refused as such", async () => {
  const form = "application/x-www-form-urlencoded";
  const posts: [path: string, type: string | undefined, body: string | Buffer, status: number[]][] = [
    ["/api/newsletter/subscribe", "text/plain", "email=a@b.example", [415]],
    ["/api/newsletter/subscribe", undefined, "email=a@b.example", [415]],
    ["/api/newsletter/subscribe", "application/xml", "<a/>", [415]],
    ["/api/newsletter/subscribe", "application/json", "{", [400]],
    ["/api/newsletter/subscribe", "application/json", "[]", [400]],
    ["/api/newsletter/subscribe", "application/json", '{"email":{"$ne":1}}', [400]],
    ["/api/newsletter/subscribe", "application/json", '{"email":"a@b.example","admin":true}', [400]],
    ["/api/newsletter/subscribe", "application/json", `${"[".repeat(8_000)}`, [400]],
    ["/api/newsletter/subscribe", "application/json", Buffer.from([0xff, 0xfe, 0x00]), [400]],
    ["/api/newsletter/subscribe", form, "email=%00%ff", [303, 400]],
    ["/api/newsletter/subscribe", form, "email=a&email=b", [303, 400]],
    ["/api/newsletter/subscribe", form, `email=${"a".repeat(20_000)}`, [413]],
    ["/api/newsletter/subscribe", form, "email=a@b.example&source=//evil.example/x", [400]],
    ["/api/newsletter/subscribe", form, "email=a@b.example&source=https://evil.example/", [400]],
    ["/api/newsletter/subscribe", "multipart/form-data", "email", [400]],
    ["/api/newsletter/subscribe", "multipart/form-data; boundary=x", "--x\r\nnothing", [400]],
    ["/api/newsletter/subscribe", form, Buffer.alloc(2_000_000, "a"), [413]],
    ["/api/newsletter/confirm", form, "token=short", [303, 400]],
    ["/api/newsletter/confirm", "application/json", "{}", [415]],
    ["/api/newsletter/unsubscribe?token=x", form, "List-Unsubscribe=One-Click", [404]],
    ["/api/newsletter/unsubscribe?token=%00", form, "List-Unsubscribe=One-Click", [400, 404]],
    ["/api/newsletter/unsubscribe", form, "a=b", [400]],
    ["/api/views", form, "article=x", [415]],
    ["/api/views", "application/json", "{}", [400]],
    ["/api/views", "application/json", '{"article":"x"}', [400]],
    ["/api/views", "application/json", '{"article":null,"more":1}', [400]],
    ["/api/views", "application/json", `{"article":"${"a".repeat(5_000)}"}`, [413]],
    ["/api/none", "application/json", "{}", [404, 405]],
  ];
  for (const [path, type, body, expected] of posts) {
    const headers = type ? { "content-type": type } : {};
    const { status } = await ask(url(path), { method: "POST", headers, body });
    expect(expected, `${path} ${type} ${body.toString("latin1").slice(0, 60)} answered ${status}`).toContain(status);
  }
  const elsewhere = { "content-type": form, origin: "https://evil.example" };
  const cross = await ask(url("/api/newsletter/subscribe"), {
    method: "POST",
    headers: elsewhere,
    body: "email=a@b.example",
  });
  expect(cross.status).toBe(403);
});

test("a flood of made-up addresses leaves nothing behind and pushes no page out", async () => {
  test.setTimeout(full ? 1_800_000 : 180_000);
  const paths = ["/", TALKS, "/latest"];
  const before = await Promise.all(paths.map((path) => ask(url(path))));
  const kept = await pagesOnDisk(newsroom().web);
  expect(kept).toBeGreaterThanOrEqual(paths.length);
  const kinds = [
    "/articles/",
    "/sections/",
    "/topics/",
    "/staff/",
    "/nowhere/",
    "/zz/articles/",
    "/2019/05/",
    "/old.php/",
  ];
  const answers = new Set<number>();
  const all = full ? 5_000 : 200;
  let halfway = 0;
  for (let made = 0; made < all; made += 100) {
    if (made === all / 2) halfway = await residentOf(newsroom().web.process.pid);
    const batch = Array.from({ length: 100 }, (_, index) => `${kinds[index % kinds.length]}made-up-${made + index}`);
    for (const { status } of await Promise.all(batch.map((path) => ask(url(path), { patience: 60_000 }))))
      answers.add(status);
  }
  expect([...answers]).toEqual([404]);
  // By then whatever is kept of them is full, and the rest may not add to it.
  expect(await residentOf(newsroom().web.process.pid)).toBeLessThan(halfway + 48);
  expect(await pagesOnDisk(newsroom().web)).toBe(kept);
  const after = await Promise.all(paths.map((path) => ask(url(path))));
  expect(after.map(({ headers }) => headers.etag)).toEqual(before.map(({ headers }) => headers.etag));
});

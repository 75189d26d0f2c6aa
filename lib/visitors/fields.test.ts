import { expect, test } from "vitest";
import { readPosted } from "@/lib/visitors/fields";

const post = (body: BodyInit, type?: string) =>
  new Request("http://localhost/", {
    method: "POST",
    body,
    duplex: "half",
    ...(type && { headers: { "content-type": type } }),
  } as RequestInit);
const urlencoded = "application/x-www-form-urlencoded";

test("reads a form, a multipart form and JSON", async () => {
  const form = new FormData();
  form.append("lists", "a");
  form.append("lists", "b");
  for (const request of [post("lists=a&lists=b", `${urlencoded}; charset=UTF-8`), post(form)]) {
    const posted = await readPosted(request);
    expect(posted.is === "form" && posted.fields.getAll("lists")).toEqual(["a", "b"]);
  }
  expect(await readPosted(post('{"a":1}', "Application/JSON"))).toEqual({ is: "json", value: { a: 1 } });
});

test.each<[number, BodyInit, string | undefined]>([
  [415, "x", "text/plain"],
  [415, new Blob(["x"]), undefined],
  [400, "{", "application/json"],
  [400, new Uint8Array([0xff, 0xfe]), urlencoded],
  [400, "no boundary", "multipart/form-data"],
  [400, "--b\r\nbroken", "multipart/form-data; boundary=b"],
  [413, `email=${"a".repeat(17_000)}`, urlencoded],
])("answers %i to what it cannot use", async (status, body, type) => {
  expect(await readPosted(post(body, type))).toMatchObject({ is: "unusable", status });
});

test("stops reading once the limit is passed, however much would follow", async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      sent += 4096;
      controller.enqueue(new Uint8Array(4096));
    },
  });
  expect(await readPosted(post(endless, urlencoded))).toMatchObject({ status: 413 });
  expect(sent).toBeLessThan(64 * 1024);
});

test("takes no files", async () => {
  const form = new FormData();
  form.append("email", new File(["x"], "x.txt"));
  expect(await readPosted(post(form))).toMatchObject({ status: 400 });
});

import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { afterEach, expect, test } from "vitest";
import { sendMedia } from "@/lib/front/media";
import type { Storage } from "@/lib/storage/storage";

const CHUNK = Buffer.alloc(65_536);
const SIZE = 1_000 * CHUNK.length;
let close = () => {};
afterEach(() => close());

/** Serves one large file over HTTP to a reader who has had its beginning; `outcome`: what the serving of it came to. */
async function serve(file: Readable) {
  const storage = {
    get: async () => ({ stream: file, size: SIZE, type: "image/jpeg" }),
  } as Partial<Storage> as Storage;
  let tell = (_what: string) => {};
  const outcome = new Promise<string>((resolve) => (tell = resolve));
  const server = createServer((req, res) => {
    sendMedia(req, res, "k-1.jpg", storage, "no-store").then(
      () => tell("quiet"),
      (error: Error) => {
        res.destroy();
        tell(error.message);
      },
    );
  });
  close = () => server.close();
  await once(server.listen(0), "listening");
  const request = get({ port: (server.address() as AddressInfo).port, agent: false });
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  answer.on("error", () => {});
  await once(answer, "data");
  return { answer, outcome };
}

test("a reader who goes away in the middle of a picture is no error, and its file is let go", async () => {
  const file = new Readable({ read: () => file.push(CHUNK) });
  const { answer, outcome } = await serve(file);
  answer.destroy();
  expect(await outcome).toBe("quiet");
  expect(file.destroyed).toBe(true);
});

test.each([
  ["breaks", () => new Error("The disk is gone"), "The disk is gone"],
  ["ends too early without a word", () => undefined, "Premature close"],
])("a file that %s is one", async (_how, reason, said) => {
  const file = new Readable({ read() {} });
  file.push(CHUNK);
  const { outcome } = await serve(file);
  file.destroy(reason());
  expect(await outcome).toBe(said);
});

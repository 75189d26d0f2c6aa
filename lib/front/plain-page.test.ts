import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultsInMarkup } from "@/e2e/support/markup";
import { sendPlain } from "@/lib/front/plain-page";

const server = createServer((req, res) => sendPlain(res, Number(req.url?.slice(1))));
beforeAll(() => new Promise<void>((resolve) => server.listen(0, resolve)));
afterAll(() => new Promise((resolve) => server.close(resolve)));

test.each([400, 404, 405, 413, 414, 431, 500, 503])("%i is a whole page without a fault", async (status) => {
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/${status}`);
  expect(answer.status).toBe(status);
  const html = await answer.text();
  expect(await faultsInMarkup(html)).toEqual([]);
  const style = /<style>([^<]*)<\/style>/.exec(html)![1]!;
  const hash = createHash("sha256").update(style).digest("base64");
  expect(answer.headers.get("content-security-policy")).toContain(`style-src 'sha256-${hash}';`);
});

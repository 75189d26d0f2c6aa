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
  expect(await faultsInMarkup(await answer.text())).toEqual([]);
});

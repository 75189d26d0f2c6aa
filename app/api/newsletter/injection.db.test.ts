import { afterAll, beforeAll, expect, test } from "vitest";
import fc from "fast-check";
import { POST } from "@/app/api/newsletter/subscribe/route";
import { startSmtp, type Smtp } from "@/e2e/support/smtp";
import { db } from "@/lib/db/client";
import { runJobs } from "@/lib/jobs/testing/run-jobs";
import { limitsPool } from "@/lib/limits/pool";
import { closeMail } from "@/lib/mail/send";
import { parseAddress } from "@/lib/subscribers/rules";
import { openLists } from "@/lib/subscribers/testing/open-lists";

let smtp: Smtp;

beforeAll(async () => {
  smtp = await startSmtp();
  process.env.SMTP_URL = smtp.url;
  await openLists();
});
afterAll(async () => {
  closeMail();
  await smtp.close();
});

const tricks = [
  ..."\r\n\t \0\u000b\u0085\u2028\u2029\"'()<>,;:\\[]@.%!#$&*/=?^`{|}~+-_",
  "\r\nBcc: eve@evil.example",
  "\r\n\r\n",
  "%0d%0a",
  "> RCPT TO:<eve@evil.example",
  ">,<eve@evil.example",
  "=?utf-8?q?eve?=",
  "eve@evil.example",
  "(eve)",
  '"eve"',
  "<eve@evil.example>",
  "\u202e",
  "\ufeff",
  "ｅ",
  "＠",
  "。",
  "ß",
  "İ",
  "K",
];
const trick = fc.constantFrom(...tricks);
const local = fc.constantFrom("dana", "d", "", "dana+news", "o'dana", "DANA-1_2");
const domain = fc.constantFrom("example.com", "münchen.example", "例え.テスト", "straße.example", "EXAMPLE.com");
const nasty = fc
  .tuple(local, domain, trick, trick)
  .chain(([name, host, first, second]) =>
    fc.constantFrom(
      `${name}@${host}`,
      `${name}${first}@${host}`,
      `${name}@exam${first}${host}`,
      `${first}${name}@${host}${second}`,
      `${name}@${host}${first}${second}`,
      `${name}${first}${second}@exa${second}${host}`,
    ),
  );

const numRuns = process.env.PROOF === "full" ? 4000 : 400;
const HEADERS = "auto-submitted content-language content-type date from message-id mime-version subject to".split(" ");

test("no address, however nasty, reaches a second person or adds a header", async () => {
  const addresses = new Set(fc.sample(nasty, { numRuns, seed: 20_261_122 }));
  expect(addresses.size).toBeGreaterThan(200);
  const before = smtp.mails().length;
  const statuses = new Set<number>();
  for (const email of addresses) {
    await limitsPool().query("DELETE FROM limits.counters WHERE key LIKE 'sign-up-network:%'");
    const json = JSON.stringify({ email });
    const headers = { "content-type": "application/json" };
    const answer = await POST(new Request("http://localhost:3000/", { method: "POST", headers, body: json }));
    statuses.add(answer.status);
  }
  await runJobs();
  const mails = smtp.mails().slice(before);
  const kept = (await db().subscriber.findMany()).map((subscriber) => subscriber.address);
  for (const address of kept) expect(address).toMatch(/^[a-z0-9_'+.-]+@[a-z0-9.-]+$/);
  expect(mails.length).toBe(kept.length);
  expect(mails.length).toBeGreaterThan(20);
  expect([...statuses].sort()).toEqual([202, 400]);
  for (const { to, mail, raw } of mails) {
    expect(to).toHaveLength(1);
    expect(kept).toContain(parseAddress(to[0]!));
    const named = [mail.to].flat().flatMap((one) => one?.value.map((value) => parseAddress(value.address ?? "")));
    expect(named).toEqual([parseAddress(to[0]!)]);
    const names = mail.headerLines.map((line) => line.key);
    expect(names.sort()).toEqual(HEADERS);
    expect(raw).not.toContain("evil.example\r\n\r\n");
  }
}, 120_000);

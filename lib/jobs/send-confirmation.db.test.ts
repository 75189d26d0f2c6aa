import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startSmtp, type Smtp } from "@/e2e/support/smtp";
import { db } from "@/lib/db/client";
import { releaseStuck } from "@/lib/jobs/release-stuck";
import { listJobs, passBackoff, runJobs } from "@/lib/jobs/testing/run-jobs";
import { limitsPool } from "@/lib/limits/pool";
import { closeMail } from "@/lib/mail/send";
import { hashOf } from "@/lib/mail/secrets";
import { askToSubscribe, confirmSubscription } from "@/lib/subscribers/commands";
import { openLists, use, wish } from "@/lib/subscribers/testing/open-lists";

let smtp: Smtp;

beforeAll(async () => {
  smtp = await startSmtp();
  process.env.SMTP_URL = smtp.url;
  process.env.MAIL_FROM = "The Quay <news@quay.example>";
  await openLists();
});
afterAll(async () => {
  closeMail();
  await smtp.close();
});
beforeEach(async () => {
  await db().subscriber.deleteMany();
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
  await limitsPool().query("DELETE FROM limits.counters");
});

const ask = (address: string, page = "/articles/harbour") => askToSubscribe({ ...wish(address), page }, new Date());
const mailsFor = (address: string) => smtp.mails().filter((mail) => mail.to.includes(address));
const linkIn = (text = "") => /https?:\/\/\S+\?token=([\w-]{43})/.exec(text)!;

test("the mail asks in fixed words, and its link confirms", async () => {
  await ask("ada@example.com");
  await runJobs();
  const { mail, from, to, raw } = await smtp.waitForMail("ada@example.com");
  expect([from, to]).toEqual(["news@quay.example", ["ada@example.com"]]);
  expect(mail.subject).toBe("Please confirm: The Quay");
  expect(mail.from?.text).toBe('"The Quay" <news@quay.example>');
  expect(mail.text).toContain("The Morning Tide");
  expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  const [link, token] = linkIn(mail.text);
  expect(link).toMatch(/^http:\/\/localhost:3000\/newsletter\/confirm\?token=/);
  expect(mail.html).toContain(link);
  expect(await confirmSubscription(token!, use, new Date())).toMatchObject({ ok: true });

  const delivery = await db().delivery.findFirstOrThrow({ where: { subscriber: { address: "ada@example.com" } } });
  expect(delivery).toMatchObject({ state: "SENT", attempts: 1, lastError: null });
  expect(delivery.messageId).toBe(`<${delivery.id}@quay.example>`);
  expect(mail.messageId).toBe(delivery.messageId);
});

test("a Hebrew page gets a Hebrew mail whose link stays in its edition", async () => {
  await ask("noa@example.com", "/he/latest");
  await runJobs();
  const { mail } = await smtp.waitForMail("noa@example.com");
  expect(mail.subject).toBe("נא לאשר: הרציף");
  expect(mail.html).toContain('dir="rtl"');
  expect(linkIn(mail.text)[0]).toContain("/he/newsletter/confirm?token=");
});

test("the secret of the link lies nowhere in the database", async () => {
  await ask("eve@example.com");
  await runJobs();
  const token = linkIn((await smtp.waitForMail("eve@example.com")).mail.text)[1]!;
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`;
  let dump = "";
  for (const { name } of tables)
    dump += JSON.stringify((await limitsPool().query(`SELECT t::text AS row FROM ${name} t`)).rows);
  expect(dump).toContain("eve@example.com");
  expect(dump).toContain(Buffer.from(hashOf(token)).toString("hex"));
  expect(dump).not.toContain(token);
  expect(dump).not.toContain(Buffer.from(token).toString("hex"));
});

test("a server that is busy gets the mail later, once", async () => {
  await ask("bea@example.com");
  smtp.failNext(451);
  await runJobs();
  expect(mailsFor("bea@example.com")).toHaveLength(0);
  expect(await db().delivery.findFirstOrThrow()).toMatchObject({ state: "QUEUED", attempts: 1 });
  expect(await db().subscriberToken.count()).toBe(0);
  expect(await listJobs()).toMatchObject([{ attempts: 1, waits: true }]);
  await passBackoff();
  await runJobs();
  await runJobs();
  expect(mailsFor("bea@example.com")).toHaveLength(1);
  expect(await db().delivery.findFirstOrThrow()).toMatchObject({ state: "SENT", attempts: 2, lastError: null });
  expect(await db().subscriberToken.count()).toBe(1);
});

test("a server that is down gets the mail when it is back, once", async () => {
  await ask("cem@example.com");
  const { port } = smtp;
  closeMail();
  await smtp.close();
  await runJobs();
  const waiting = await db().delivery.findFirstOrThrow();
  expect(waiting).toMatchObject({ state: "QUEUED", attempts: 1 });
  expect(await db().subscriberToken.count()).toBe(0);
  smtp = await startSmtp(port);
  await passBackoff();
  await runJobs();
  expect(mailsFor("cem@example.com")).toHaveLength(1);
  expect(await db().delivery.findFirstOrThrow()).toMatchObject({ state: "SENT", attempts: 2 });
});

test("a refusal for good is the end of it, and its reason names nobody", async () => {
  await ask("dov@example.com");
  smtp.failNext(550);
  await runJobs();
  const delivery = await db().delivery.findFirstOrThrow();
  expect(delivery).toMatchObject({ state: "FAILED", attempts: 1 });
  expect(delivery.lastError).toContain("550");
  expect(delivery.lastError).not.toContain("dov");
  expect(await listJobs()).toEqual([]);
  expect(await db().subscriberToken.count()).toBe(0);
});

test("after the last try the delivery has failed", async () => {
  await ask("fay@example.com");
  await db().$executeRaw`UPDATE graphile_worker._private_jobs SET attempts = max_attempts - 1`;
  smtp.failNext(451);
  await runJobs();
  expect(await db().delivery.findFirstOrThrow()).toMatchObject({ state: "FAILED" });
});

test("a job whose mail went out, or whose reader is gone, does nothing", async () => {
  await ask("gil@example.com");
  await db().delivery.updateMany({ data: { state: "SENT" } });
  await runJobs();
  await ask("hal@example.com");
  await db().subscriber.deleteMany();
  await runJobs();
  expect([...mailsFor("gil@example.com"), ...mailsFor("hal@example.com")]).toEqual([]);
  expect(await listJobs()).toEqual([]);
});

test("a mail whose worker died is sent by another after ten minutes", async () => {
  await ask("ida@example.com");
  const lock = (minutes: number) => db().$executeRaw`
    UPDATE graphile_worker._private_jobs
    SET locked_by = 'dead', locked_at = now() - make_interval(mins => ${minutes}::int), attempts = 1`;
  await lock(9);
  await releaseStuck();
  await runJobs();
  expect(mailsFor("ida@example.com")).toHaveLength(0);
  await lock(11);
  await releaseStuck();
  await runJobs();
  expect(mailsFor("ida@example.com")).toHaveLength(1);
});

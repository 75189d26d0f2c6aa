import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startSmtp, type Smtp } from "@/e2e/support/smtp";
import { db } from "@/lib/db/client";
import { withConnection } from "@/lib/db/testing/admin";
import { work } from "@/lib/jobs/work";
import { closeMail } from "@/lib/mail/send";
import { askToSubscribe } from "@/lib/subscribers/commands";
import { openLists, wish } from "@/lib/subscribers/testing/open-lists";

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

test("the worker sends at once, goes on after it lost every connection, and stops when told", async () => {
  const stopping = new AbortController();
  const worked = work(stopping.signal);
  await askToSubscribe(wish("ada@example.com"), new Date());
  await smtp.waitForMail("ada@example.com");
  await withConnection(process.env.DATABASE_URL!, (client) =>
    client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    ),
  );
  await vi.waitFor(() => askToSubscribe(wish("bea@example.com"), new Date()), 5_000);
  await smtp.waitForMail("bea@example.com", 15_000);
  stopping.abort();
  await worked;
  expect(smtp.mails()).toHaveLength(2);
});

test.each([
  ["a job done", "DELETE", undefined],
  ["a job failed", "UPDATE OF last_error", 451],
])("a connection lost just when %s is written down leaves the worker at work", async (_, deed, refusal) => {
  await loseConnectionOnce(deed);
  if (refusal) smtp.failNext(refusal);
  const stopping = new AbortController();
  const worked = work(stopping.signal);
  await askToSubscribe(wish(`before.${refusal}@example.com`), new Date());
  await vi.waitFor(
    async () => expect(await db().$queryRaw`SELECT 1 FROM loss WHERE is_called`).toHaveLength(1),
    10_000,
  );
  await askToSubscribe(wish(`after.${refusal}@example.com`), new Date());
  await smtp.waitForMail(`after.${refusal}@example.com`, 15_000);
  stopping.abort();
  await worked;
});

/** The first connection that does this deed with a job is cut by the server in the middle of it. */
function loseConnectionOnce(deed: string) {
  return withConnection(process.env.DATABASE_URL!, (client) =>
    client.query(`
      DROP SEQUENCE IF EXISTS loss;
      CREATE SEQUENCE loss;
      CREATE OR REPLACE FUNCTION lose() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF nextval('loss') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
        RETURN coalesce(NEW, OLD);
      END $$;
      CREATE OR REPLACE TRIGGER lose BEFORE ${deed} ON graphile_worker._private_jobs FOR EACH ROW EXECUTE FUNCTION lose()`),
  );
}

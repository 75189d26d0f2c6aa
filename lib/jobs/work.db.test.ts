import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { startSmtp, type Smtp } from "@/e2e/support/smtp";
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

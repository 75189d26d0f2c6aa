import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { runJobs } from "@/lib/jobs/testing/run-jobs";
import { mailFolder } from "@/lib/mail/folder";
import { askToSubscribe } from "@/lib/subscribers/commands";
import { openLists, wish } from "@/lib/subscribers/testing/open-lists";

beforeAll(openLists);

test("without a mail server each mail is one whole file, also when its job runs again", async () => {
  await askToSubscribe(wish("ada@example.com"), new Date());
  await runJobs();
  await db().delivery.updateMany({ data: { state: "QUEUED" } });
  const { id, createdAt } = await db().delivery.findFirstOrThrow();
  await db()
    .$executeRaw`SELECT graphile_worker.add_job('send-confirmation', json_build_object('delivery', ${id}::text))`;
  await runJobs();

  const folder = mailFolder(env().DATA_DIR);
  const files = await readdir(folder);
  expect(files).toEqual([`${createdAt.toISOString().replaceAll(":", "-")}-${id}.eml`]);
  const path = join(folder, files[0]!);
  expect((await stat(path)).mode & 0o077).toBe(0);
  const mail = await simpleParser(await readFile(path));
  expect([mail.to].flat()[0]?.text).toBe("ada@example.com");
  expect(mail.text).toMatch(/\/newsletter\/confirm\?token=[\w-]{43}/);
  expect(mail.messageId).toBe(`<${id}@localhost>`);
});

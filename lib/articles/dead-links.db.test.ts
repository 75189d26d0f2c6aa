import { beforeAll, expect, test } from "vitest";
import { listDeadLinks } from "@/lib/articles/queries/dead-links";
import { openEdition, statementsOf } from "@/lib/articles/testing/record";
import type { Body } from "@/lib/body/schema";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";

let room: Awaited<ReturnType<typeof openEdition>>;
beforeAll(async () => {
  room = await openEdition();
  const { article, editionId } = room;
  const { id: live } = await article("live");
  const { id: draft } = await article("draft", { state: "DRAFT", firstPublishedAt: null });
  await article("gone", { state: "WITHDRAWN", withdrawnAt: new Date(), withdrawnReason: "No." });
  const he = await db().edition.create({
    data: { code: "he", language: "he", title: "הרציף", timeZone: "Asia/Jerusalem", direction: "RTL" },
  });
  await article("hebrew", { editionId: he.id });
  await db().redirect.createMany({
    data: [
      { editionId, path: "/articles/moved", articleId: live },
      { editionId, path: "/articles/moved-to-a-draft", articleId: draft },
      { editionId, path: "/topics/elsewhere", target: "https://example.com/" },
    ],
  });
  await db().staticPage.createMany({
    data: [
      { editionId, slug: "about", title: "About", published: true },
      { editionId, slug: "unready", title: "Unready", published: false },
    ],
  });
});

test.each([
  ["a story", "/articles/live", false],
  ["a story by its whole address", () => `${env().SITE_URL}/articles/live`, false],
  ["a story with a question and a place", "/articles/live?from=mail#end", false],
  ["a story percent-encoded", "/articles/%6Cive", false],
  ["a draft", "/articles/draft", true],
  ["a withdrawn story", "/articles/gone", true],
  ["nothing", "/articles/nothing", true],
  ["another edition's story", "/he/articles/hebrew", false],
  ["it without its edition", "/articles/hebrew", true],
  ["an edition that is none", "/fr/articles/live", true],
  ["a moved story", "/articles/moved", false],
  ["one moved to a draft", "/articles/moved-to-a-draft", true],
  ["an address led elsewhere", "/topics/elsewhere", false],
  ["a section", "/sections/harbour", false],
  ["no section", "/sections/nowhere", true],
  ["a topic", "/topics/ferries", false],
  ["no topic", "/topics/nowhere", true],
  ["a byline", "/staff/ada-quay", false],
  ["no byline", "/staff/nobody", true],
  ["a page", "/pages/about", false],
  ["a page not yet published", "/pages/unready", true],
  ["a page of the house", "/latest", false],
  ["the front", "/", false],
  ["another site", "https://example.com/articles/nothing", false],
  ["a mail address", "mailto:desk@quay.test", false],
  ["broken escapes", "/articles/%E0%A4%A", true],
  ["a NUL", "/articles/%00", true],
  ["what looks like SQL", "/articles/x' OR '1'='1", true],
] as const)("a link to %s", async (_, link, isDead) => {
  const href = typeof link === "string" ? link : link();
  expect(await listDeadLinks(db(), linkTo(href))).toEqual(isDead ? [href] : []);
});

test("a text without links of ours asks nothing, one with many asks once", async () => {
  expect(await statementsOf(() => listDeadLinks(db(), linkTo("https://example.com/")))).toHaveLength(0);
  const many = Array.from({ length: 40 }, (_, n) => linkTo(`/articles/none-${n}`)).flat();
  expect(await statementsOf(async () => expect(await listDeadLinks(db(), many)).toHaveLength(40))).toHaveLength(1);
});

function linkTo(href: string): Body {
  return [
    { type: "paragraph", content: [{ type: "text", text: "there", marks: [{ type: "link", attrs: { href } }] }] },
  ];
}

import { beforeAll, expect, test } from "vitest";
import { hire, paragraphs, valueOf } from "@/lib/articles/testing/desk";
import { openEdition } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import { frameTag } from "@/lib/editions/tags";
import type { Actor } from "@/lib/staff/permissions";
import { openPage } from "@/lib/static-pages/commands/open-page";
import { writePage } from "@/lib/static-pages/commands/write-page";
import { getStaticPage } from "@/lib/static-pages/queries";
import { getPageForDesk, listPagesForDesk } from "@/lib/static-pages/queries/for-desk";

let editionId: string;
let [bea, cy]: Actor[] = [];
beforeAll(async () => {
  ({ editionId } = await openEdition());
  [bea, cy] = [await hire("Bea", "EDITOR"), await hire("Cy", "EDITOR")];
});

const opened = async (title: string) => valueOf(await openPage(bea!, { editionId, title })).id;
const text = (slug: string, ...said: string[]) => ({
  ...{ title: "About us", slug, published: true },
  body: paragraphs(...said),
});
const readers = async (slug: string) => (await getStaticPage("en", slug)).found;

test("a page is opened hidden, written, and then before its readers, by one tick and on the record", async () => {
  const id = await opened("About us");
  expect(await readers("about-us")).toEqual({ is: "absent" });
  expect(await getPageForDesk(bea!, id)).toMatchObject({ version: 1, published: false, body: [] });
  const ticks = await db().outbox.count();
  const { version } = valueOf(await writePage(bea!, { id, version: 1, page: text("about-us", "Since 1871.") }));
  expect(version).toBe(2);
  expect(await readers("about-us")).toMatchObject({ is: "found", value: { body: paragraphs("Since 1871.") } });
  const [last] = await db().outbox.findMany({ orderBy: { id: "desc" }, take: 1 });
  expect(await db().outbox.count()).toBe(ticks + 1);
  expect(last?.tags).toContain(frameTag(editionId));
  const [event] = await db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { at: "desc" }, take: 1 });
  expect(event).toMatchObject({
    deed: "page.write",
    actorName: "Bea",
    before: { body: [] },
    after: { published: true },
  });
});

test("a stale save is refused with what was saved meanwhile, and writes nothing", async () => {
  const id = await opened("Ethics");
  valueOf(await writePage(bea!, { id, version: 1, page: text("ethics", "Bea's.") }));
  const stale = await writePage(cy!, { id, version: 1, page: text("ethics", "Cy's.") });
  expect(stale).toMatchObject({
    ok: false,
    refusal: { message: expect.stringContaining("Bea saved"), theirs: { version: 2, body: paragraphs("Bea's.") } },
  });
  expect(await readers("ethics")).toMatchObject({ value: { body: paragraphs("Bea's.") } });
  valueOf(await writePage(cy!, { id, version: 2, page: text("ethics", "Both.") }));
});

test("of saves at once one gets in", async () => {
  const id = await opened("Contact");
  const saves = ["a", "b", "c", "d"].map((said) => writePage(bea!, { id, version: 1, page: text("contact", said) }));
  expect((await Promise.all(saves)).filter(({ ok }) => ok)).toHaveLength(1);
  expect(await getPageForDesk(bea!, id)).toMatchObject({ version: 2 });
});

test("a new address takes the readers of the old one along, and another page's is refused", async () => {
  const id = await opened("Privacy");
  valueOf(await writePage(bea!, { id, version: 1, page: text("privacy", "Little.") }));
  expect(await writePage(bea!, { id, version: 2, page: text("ethics", "Little.") })).toMatchObject({
    refusal: { field: "slug" },
  });
  valueOf(await writePage(bea!, { id, version: 2, page: text("your-data", "Little.") }));
  expect(await readers("privacy")).toEqual({ is: "moved", to: "/pages/your-data" });
});

test("what the page could not show, or nobody may write, is refused with a sentence", async () => {
  const id = await opened("Open to all");
  const { version, ...page } = (await getPageForDesk(bea!, id))!;
  const { title, slug, published } = page;
  const figure = { type: "figure", attrs: { imageId: id } };
  const link = { type: "text", text: "x", marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] };
  const wrong = [
    { title: "", slug, published, body: [] },
    { title, slug: "Not An Address", published, body: [] },
    { title, slug, published: "yes", body: [] },
    { title, slug, published, body: [figure] },
    { title, slug, published, body: [{ type: "script" }] },
    { title, slug, published, body: [{ type: "paragraph", content: [link] }] },
    {
      title,
      slug,
      published,
      body: paragraphs("x".repeat(49_000)).concat(...Array(12).fill(paragraphs("x".repeat(49_000)))),
    },
    { title, slug, published, body: [], more: true },
    null,
  ];
  for (const one of wrong)
    expect(await writePage(bea!, { id, version, page: one })).toMatchObject({
      ok: false,
      refusal: { message: expect.stringMatching(/\w{3}/) },
    });
  const author = await hire("Abe", "AUTHOR");
  expect(await writePage(author, { id, version, page: text("open-to-all", "Mine.") })).toMatchObject({ ok: false });
  expect([await getPageForDesk(author, id), await listPagesForDesk(author, editionId)]).toEqual([null, []]);
  expect(await getPageForDesk(bea!, id)).toMatchObject({ version: 1, body: [] });
  expect(await writePage(bea!, { id: crypto.randomUUID(), version, page: text("x", "y") })).toMatchObject({
    ok: false,
  });
});

import { beforeAll, expect, test } from "vitest";
import { openEdition, statementsOf } from "@/lib/articles/testing/record";
import type { Body } from "@/lib/body/schema";
import { db } from "@/lib/db/client";
import { getFrame } from "@/lib/editions/queries";
import { addressTag } from "@/lib/redirects/tags";
import { getStaticPage } from "@/lib/static-pages/queries";

let editionId: string;
const body: Body = [{ type: "paragraph", content: [{ type: "text", text: "Since 1871." }] }];

beforeAll(async () => {
  ({ editionId } = await openEdition());
  const pages = [
    { slug: "privacy", title: "Privacy", published: true },
    { slug: "about", title: "About", published: true },
    { slug: "plans", title: "Plans", published: false },
  ];
  await db().staticPage.createMany({ data: pages.map((page) => ({ ...page, editionId, body })) });
});

test("a published page is found whole, under the edition's frame, in one statement", async () => {
  const { found, tags } = await getStaticPage("en", "about");
  expect(found).toMatchObject({ is: "found", value: { title: "About", path: "/pages/about", slug: "about", body } });
  expect(tags).toEqual([`frame:${editionId}`]);
  expect(await statementsOf(() => getStaticPage("en", "about"))).toHaveLength(1);
});

test("one that is not public, or not there, is absent", async () => {
  for (const slug of ["plans", "never"]) {
    const tags = [`frame:${editionId}`, addressTag(editionId, "pages", slug)];
    expect(await getStaticPage("en", slug)).toEqual({ found: { is: "absent" }, tags });
  }
  expect(await getStaticPage("xx", "about")).toEqual({ found: { is: "absent" }, tags: [] });
  expect(await getStaticPage("en", "a\u0000b")).toEqual({ found: { is: "absent" }, tags: [] });
});

test("every page of the edition links to those that are public", async () => {
  expect((await getFrame("en"))?.pages).toEqual([
    { title: "About", path: "/pages/about" },
    { title: "Privacy", path: "/pages/privacy" },
  ]);
});

import { beforeAll, expect, test } from "vitest";
import { openEdition } from "@/lib/articles/testing/record";
import { db } from "@/lib/db/client";
import type { Edition } from "@/lib/db/generated/client";
import { findStories } from "@/lib/search/queries/find-stories";
import { suggestSearch } from "@/lib/search/queries/suggest";

let hebrew: Edition;

beforeAll(async () => {
  const { article } = await openEdition();
  hebrew = await db().edition.create({
    data: { code: "he", language: "he", direction: "RTL", title: "הרציף", timeZone: "Asia/Jerusalem" },
  });
  const editionId = hebrew.id;
  const { id: sectionId } = await db().section.create({ data: { editionId, slug: "נמל", name: "נמל" } });
  const own = { editionId, sectionId, language: "he" };
  await article("ספינה", { ...own, headline: "שָׁלוֹם לספינה", bodyText: "הספינה עגנה בנמל אשדוד." });
  await article("צבא", { ...own, headline: "צה״ל בתל־אביב" });
});

test.each([
  ["שלום", "ספינה"],
  ["שָׁלוֹם", "ספינה"],
  ["\u200fשלום\u200f", "ספינה"],
  ["נמל", "ספינה"],
  ['"נמל אשדוד"', "ספינה"],
  ["נמל -תל", "ספינה"],
  ['צה"ל', "צבא"],
  ["צה״ל", "צבא"],
  ["תל אביב", "צבא"],
  ["תל-אביב", "צבא"],
])("%s is found", async (asked, slug) => {
  const found = await findStories(hebrew, { asked, sort: "best" });
  expect("hits" in found && found.hits.map((hit) => decodeURIComponent(hit.teaser.path))).toEqual([
    `/he/articles/${slug}`,
  ]);
});

test("a slip of the pen is put right", async () => {
  expect(await suggestSearch(hebrew, { asked: "לספינהה", sort: "best" })).toEqual({ asked: "לספינה", sort: "best" });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { makeSlug } from "@/lib/articles/rules";
import { Slug } from "@/lib/articles/schema";
import { db } from "@/lib/db/client";
import { isSlug } from "@/lib/redirects/rules";

/** Those that the database's own check on articles.slug would refuse. */
async function refusedByRecord(slugs: string[]): Promise<string[]> {
  const rows = await db().$queryRaw<{ slug: string }[]>`
    SELECT slug FROM unnest(${slugs}::text[]) AS given (slug) WHERE slug !~ '^[^/?#%\\s[:upper:]]{1,200}$'`;
  return rows.map((row) => row.slug);
}

const letters = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter((one) =>
  /[\p{L}\p{M}\p{N}]/u.test(one),
);

test("what we make or allow as a slug, the record takes: every letter of the basic plane, and any headline", async () => {
  const headlines = fc.sample(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), {
    numRuns: 2_000,
    seed: 7,
  });
  const made = [...letters, ...headlines].map((headline) => makeSlug(headline)).filter(Boolean);
  const allowed = letters.filter((one) => Slug.safeParse(one).success);
  expect(await refusedByRecord([...made, ...allowed])).toEqual([]);
  expect(made.filter((slug) => !isSlug(slug) || !Slug.safeParse(slug).success)).toEqual([]);
});

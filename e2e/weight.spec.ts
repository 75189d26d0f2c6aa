import { ask } from "./support/ask";
import { until } from "./support/facts";
import { expect, test, withNewsroom } from "./support/story";
import { STORIES } from "./support/places";
import { readToTheEnd, watch } from "./support/watch";

// A story is light: in bytes, and in what it asks of the database.

const newsroom = withNewsroom({ counting: true });
const KB = 1_024;

// Bold and italic letters are two files more, fetched only by a story that has them, as the long one does.
for (const [path, limit] of [
  [STORIES.corrected, 60],
  [STORIES.updated, 60],
  [STORIES.long, 85],
] as const) {
  test(`${path} weighs at most ${limit} KB without its pictures`, async ({ page }) => {
    const watched = await watch(page);
    await page.goto(path);
    await readToTheEnd(page);
    const weights: Record<string, number> = {};
    const said: string[] = [];
    for (const { kind, url } of watched.fetched.filter((one) => one.kind !== "image")) {
      const { bytes } = await ask(url.href, { headers: { "accept-encoding": "gzip, deflate, br, zstd" } });
      weights[kind] = (weights[kind] ?? 0) + bytes.length;
      said.push(`${bytes.length} ${url.pathname}`);
    }
    const { document = 0, stylesheet = 0, font = 0, script = 0 } = weights;
    expect(document + stylesheet + font, said.join("\n")).toBeLessThanOrEqual(limit * KB);
    expect(document).toBeGreaterThan(0);
    expect(stylesheet).toBeGreaterThan(0);
    expect(font).toBeGreaterThan(0);
    expect(script).toBeGreaterThan(0);
    expect(script).toBeLessThanOrEqual(5 * KB);
    expect(watched.fetched.some(({ kind, url }) => kind === "script" && url.pathname.startsWith("/_next/"))).toBe(
      false,
    );
  });
}

test("a page in store asks the database nothing, and one made anew at most four things", async () => {
  const { web, psql, statements } = newsroom();
  await ask(web.url + STORIES.updated);
  await ask(web.url + STORIES.long);
  statements!.take();
  for (let reader = 0; reader < 200; reader++) expect((await ask(web.url + STORIES.long)).status).toBe(200);
  expect(statements!.take()).toEqual([]);

  await psql.changesHeadline("bridge-that-took-forty-years", "The bridge opens");
  await until(
    "made anew",
    async () => (await ask(web.url + STORIES.long)).text.includes("The bridge opens") || undefined,
  );
  const made = statements!.take();
  expect(made.length).toBeGreaterThan(0);
  expect(made.length).toBeLessThanOrEqual(4);

  const never = (await ask(`${web.url}/articles/grid-upgrade`)).status;
  expect(never).toBe(200);
  expect(statements!.take().length).toBeLessThanOrEqual(4);
  expect((await ask(`${web.url}${STORIES["with a gallery"]}/pictures/2`)).status).toBe(200);
  expect(statements!.take().length).toBeLessThanOrEqual(4);
});

import type { Page } from "@playwright/test";
import { ask } from "./support/ask";
import { until } from "./support/facts";
import { signedIn } from "./support/signed-in";
import { expect, test, withNewsroom } from "./support/story";
import { watch } from "./support/watch";

// The front page is what editors made of it, whole at every moment; what is announced stands over every page, for its time.

const newsroom = withNewsroom({ worker: true, counting: true });
const SECOND = 1_000;

const cookiesOf = async (page: Page) =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
const titles = (page: Page) => page.locator("main article h3, main .ranked a");
/** How long after now a page last came that was not as it is to be. */
async function lastUnseen(path: string, isSeen: (html: string) => boolean, patience = 10 * SECOND) {
  const since = performance.now();
  let last = since;
  await until(
    `${path} as it is now`,
    async () => {
      const now = performance.now();
      if (isSeen((await ask(newsroom().web.url + path)).text)) return true;
      last = now;
    },
    patience,
  );
  return last - since;
}

test("a front page that was picked by hand shows the picks, and the newest where one is taken back", async ({
  page,
}) => {
  const { desk, web } = newsroom();
  for (const name of ["first", "second", "third", "fourth", "fifth"]) {
    await desk.publishes({ slug: `pick-${name}`, headline: `The ${name} story of the day` });
  }
  await desk.arrangesFront({
    blocks: [
      { kind: "lead", settings: { related: 0, beside: 1 } },
      { kind: "no-such-kind" },
      { kind: "grid", settings: { take: 2, colour: "red" } },
      { kind: "section", settings: { take: 3, title: "By hand" } },
      { kind: "popular", settings: { take: 3 } },
    ],
  });
  await desk.picksForFront({ block: 0, slot: 0, slug: "pick-third" });
  await desk.picksForFront({ block: 3, slot: 1, slug: "pick-fifth" });
  await page.goto(web.url);
  await expect(page.locator(".lead-story h3")).toHaveText("The third story of the day");
  await expect(page.locator(".department h3").nth(1)).toHaveText("The fifth story of the day");
  // What its kind does not know, or refuses, is passed over.
  await expect(page.locator("main .block")).toHaveCount(3);

  const all = await titles(page).allTextContents();
  expect(all.length).toBeGreaterThan(5);
  expect(new Set(all).size).toBe(all.length);

  await desk.withdraws({ slug: "pick-third", reason: "It was not so." });
  expect(await lastUnseen("/", (html) => !html.includes("The third story of the day"))).toBeLessThan(SECOND);
  await page.reload();
  const lead = await page.locator(".lead-story h3").textContent();
  expect(lead).not.toBe("");
  const now = await titles(page).allTextContents();
  expect(new Set(now).size).toBe(now.length);

  await desk.republishes({ slug: "pick-third" });
  const isLead = (html: string) => /lead-head.*?<h3[^>]*><a[^>]*>The third story of the day/.test(html);
  expect(await lastUnseen("/", isLead)).toBeLessThan(SECOND);
});

test("a front page takes at most four statements", async () => {
  const { desk, statements, web } = newsroom();
  await ask(web.url);
  statements!.take();
  // Nothing that was read before is good any longer.
  await desk.announces({ severity: "NOTICE", text: "The office is closed today", seconds: 600 });
  await until("it is made anew", async () => (await ask(web.url)).text.includes("The office is closed today"));
  const ofTheClock = /outbox|pg_current_snapshot|LISTEN/;
  expect(statements!.seen((text) => !ofTheClock.test(text))).toBeLessThanOrEqual(4);
  expect(statements!.seen((text) => text.includes("front_picks"))).toBe(1);
  await desk.standsDown({});
});

test("the desk's list of articles takes at most six statements, the session's included", async ({ browser }) => {
  const { psql, statements, web } = newsroom();
  // Without script nothing is fetched ahead: all that is counted is the page's own.
  const page = await browser.newPage({ javaScriptEnabled: false });
  await signedIn(page, newsroom(), "EDITOR");
  const headers = { cookie: await cookiesOf(page) };
  for (const address of ["/admin/articles", "/admin/articles?state=PUBLISHED&mine=1&q=the&sort=published"]) {
    // Long enough ago that this use of the session is written down.
    await psql.rows("UPDATE staff_sessions SET last_seen_at = now() - interval '1 hour'");
    await ask(web.url + address, { headers });
    await psql.rows("UPDATE staff_sessions SET last_seen_at = now() - interval '1 hour'");
    statements!.take();
    expect((await ask(web.url + address, { headers })).text).toContain("<h1>Articles</h1>");
    const ofTheClock = /outbox|pg_current_snapshot|LISTEN/;
    const sent = statements!.take().filter((text) => !ofTheClock.test(text));
    expect(sent.length, sent.join("\n")).toBeLessThanOrEqual(6);
    expect(sent.some((text) => text.includes("UPDATE staff_sessions"))).toBe(true);
  }
});

test("a block follows a topic, and settings that its kind refuses are told beside their input", async ({ page }) => {
  const { desk, web } = newsroom();
  await desk.arrangesFront({ blocks: [{ kind: "lead" }, { kind: "grid" }, { kind: "popular" }] });
  await signedIn(page, newsroom(), "EDITOR");
  const { faults } = await watch(page);
  await page.goto("/admin/front");
  await page.getByRole("button", { name: "Add block" }).click();
  await page.getByRole("menuitem", { name: /^Section/ }).click();
  const dialog = page.getByRole("dialog", { name: "Section" });
  await dialog.getByLabel("Title").fill("The bridge, day by day");
  await dialog.getByLabel("Filled with").selectOption("topic");
  await dialog.getByRole("combobox", { name: "Topic" }).fill("Estuary Bridge");
  await page.getByRole("option", { name: "Estuary Bridge" }).click();
  // The browser's own bounds are a courtesy: they can be taken away.
  const count = dialog.getByLabel("How many stories");
  await count.evaluate((input) => input.removeAttribute("max"));
  await count.fill("99");
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("button", { name: "Put live" }).click();
  await expect(count).toHaveAccessibleDescription("How many stories: at most 9.");
  expect((await ask(web.url)).text).not.toContain("The bridge, day by day");
  await count.fill("2");
  await dialog.getByRole("button", { name: "Change", exact: true }).click();
  await expect(page.getByRole("list", { name: "Blocks" })).toContainText("topic Estuary Bridge");
  // A block higher up has those stories already: this one comes first.
  const block = page.getByRole("listitem").filter({ hasText: "The bridge, day by day" });
  for (let up = 0; up < 3; up++) await block.getByRole("button", { name: "Section", exact: true }).press("Alt+ArrowUp");
  await page.getByRole("button", { name: "Put live" }).click();
  await expect(page.getByText("The front page is live.")).toBeVisible();
  await until("the block", async () => (await ask(web.url)).text.includes("The bridge, day by day"), 1_000);
  const link = page.getByRole("link", { name: "The bridge, day by day" });
  await page.goto(web.url);
  await expect(link).toHaveAttribute("href", "/topics/estuary-bridge");
  expect(faults).toEqual([]);
});

test("a widget is on for the sections it was ticked for, and no other", async ({ page }) => {
  const { web } = newsroom();
  await signedIn(page, newsroom(), "EDITOR");
  await page.goto("/admin/widgets?place=SECTION");
  await page.getByRole("button", { name: "Add widget" }).click();
  await page.getByRole("menuitem", { name: /^Notice/ }).click();
  const dialog = page.getByRole("dialog", { name: "Notice" });
  await dialog.getByLabel("Title").fill("Open day of the yards");
  await dialog.getByLabel("Where it leads").fill("/latest");
  await dialog.getByLabel("Words of the link").fill("Come along");
  for (const name of ["Harbour", "Business"]) await dialog.getByRole("checkbox", { name, exact: true }).check();
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByText("only in Harbour, Business")).toBeVisible();
  const shows = async (slug: string) =>
    (await ask(`${web.url}/sections/${slug}`)).text.includes("Open day of the yards");
  for (const slug of ["harbour", "business"]) await until(`it in ${slug}`, () => shows(slug), 1_000);
  expect(await shows("science")).toBe(false);
});

test("what is announced stands over every page within a second, and is gone when its time is over", async ({
  page,
}) => {
  const { desk, web } = newsroom();
  const story = "/articles/pick-first";
  await page.goto(web.url + story);
  await expect(page.getByRole("region", { name: "Breaking" })).toHaveCount(0);
  await desk.announces({ severity: "BREAKING", text: "The swing bridge is stuck open", href: "/latest", seconds: 8 });
  const isSaid = (html: string) => html.includes("The swing bridge is stuck open");
  expect(await lastUnseen(story, isSaid)).toBeLessThan(SECOND);
  await page.reload();
  const banner = page.getByRole("region", { name: "Breaking" });
  await expect(banner.getByRole("link")).toHaveAttribute("href", "/latest");
  await expect(banner).not.toHaveAttribute("aria-live");
  expect((await ask(`${web.url}/he`)).text).not.toContain("The swing bridge is stuck open");
  const gone = await lastUnseen(story, (html) => !isSaid(html), 30 * SECOND);
  expect(gone).toBeLessThan(15 * SECOND);
});

test("a page says where it stands, and which pages may be opened before a click", async ({ page }) => {
  const { web } = newsroom();
  await page.goto(`${web.url}/articles/pick-first`);
  const trail = page.getByRole("navigation", { name: "You are here" });
  await expect(trail.getByRole("link")).toHaveText(["The Dateline Courier", "Harbour"]);
  await page.goto(`${web.url}/sections/harbour`);
  await expect(trail.locator("[aria-current=page]")).toHaveText("Harbour");
  const { headers } = await ask(web.url);
  const rules = await ask(web.url + JSON.parse(String(headers["speculation-rules"])));
  expect(rules.headers["content-type"]).toBe("application/speculationrules+json");
  expect(JSON.parse(rules.text)).toMatchObject({ prerender: [{ eagerness: "moderate" }] });
});

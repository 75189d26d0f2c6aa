import { expect, test, withNewsroom } from "./support/story";
import { STORIES, TALKS } from "./support/places";

// A reader without script opens a story: everything that the newsroom wrote is there, in its order.

test.use({ javaScriptEnabled: false });
withNewsroom();

const HEADLINE =
  "As the harbour talks drag on, mediators reported meeting on the north quay to discuss the second dredging";

test("the head of a story says whose it is, what it is, who made it and when", async ({ page }) => {
  await page.goto(TALKS);
  const head = page.locator("article > header");
  const kicker = head.getByRole("link", { name: "Harbour", exact: true });
  await expect(kicker).toHaveAttribute("href", "/sections/harbour");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(HEADLINE);
  await expect(head).toContainText(
    "A pilot close to the talks says the port authority is ready to open the inner basin",
  );
  const names = head.locator("a[rel=author]");
  await expect(names).toHaveText(["The Quay News Staff", "Miriam Tal"]);
  await expect(names.first()).toHaveAttribute("href", "/staff/the-quay-news-staff");
  await expect(head).toContainText("By The Quay News Staff");
  await expect(head).toContainText("Photographs by Miriam Tal");

  const times = head.locator("time");
  await expect(times).toHaveCount(1);
  await expect(times).toHaveAttribute("datetime", "2025-06-25T23:30:00.000Z");
  // The edition's own zone: London's summer, not the reader's Auckland and not UTC.
  await expect(times).toHaveText(/June 26, 2025.* 12:30.AM/);
  await expect(head).not.toContainText("Updated");
  await expect(head).toContainText(/\b\d+ minute read/);
  for (const name of await names.all()) {
    const answer = await page.request.get((await name.getAttribute("href"))!);
    expect(answer.status()).toBe(200);
  }
});

test("only a change that matters is called an update", async ({ page }) => {
  for (const path of [STORIES.updated, STORIES.corrected]) {
    await page.goto(path);
    const head = page.locator("article > header");
    await expect(head, path).toContainText("Updated");
    const [published, updated] = await head
      .locator("time")
      .evaluateAll((all) => all.map((time) => time.getAttribute("datetime")!));
    expect(Date.parse(updated!), path).toBeGreaterThan(Date.parse(published!));
  }
  for (const path of [STORIES.tidied, STORIES.long]) {
    await page.goto(path);
    await expect(page.locator("article > header"), path).not.toContainText("Updated");
  }
});

test("the hero comes first, whole, with its caption and, apart from it, its credit", async ({ page }) => {
  await page.goto(TALKS);
  const hero = page.locator("article figure").first();
  const picture = hero.getByRole("img", { name: "Three people walk along a quay under a low sun" });
  await expect(picture).toHaveJSProperty("complete", true);
  const { width, height, loading, priority } = await picture.evaluate((img: HTMLImageElement) => ({
    width: Number(img.getAttribute("width")),
    height: Number(img.getAttribute("height")),
    loading: img.getAttribute("loading"),
    priority: img.getAttribute("fetchpriority"),
  }));
  expect(width / height).toBeCloseTo(1.5, 1);
  expect(loading).toBeNull();
  expect(priority).toBe("high");
  for (const type of ["image/avif", "image/webp"])
    await expect(hero.locator(`source[type="${type}"]`)).toHaveAttribute(
      "srcset",
      /\/media\/\S+ \d+w, \/media\/\S+ \d+w/,
    );
  await expect(hero.locator("img")).toHaveAttribute("srcset", /\.jpg \d+w/);
  const caption = hero.getByText("Dockers walk along the north quay after the morning shift, June 24, 2025.");
  await expect(caption).toBeVisible();
  await expect(caption).not.toContainText("Miriam Tal");
  await expect(hero.getByText("Photo: Miriam Tal/The Quay")).toBeVisible();
});

test("the body has all its parts", async ({ page }) => {
  await page.goto(TALKS);
  const body = page.locator("article .body");
  await expect(body.getByRole("heading", { level: 2 })).toHaveText(["What the second phase holds"]);
  await expect(body.getByRole("heading", { level: 3 })).toHaveText(["The figures"]);
  await expect(page.locator("article .body > blockquote p")).toHaveCount(2);
  await expect(body.getByRole("complementary")).toContainText(
    "A harbour that waits is a harbour that fills with sand.",
  );
  await expect(body.getByRole("complementary")).toContainText("Tamim Khalaf, harbour master");
  await expect(body.locator("ol > li")).toHaveCount(3);
  await expect(body.locator("ul > li")).toHaveCount(3);
  await expect(body.locator("strong")).toHaveText(["Harbour Gazette"]);
  await expect(body.locator("em")).toHaveText(["pilots’ guild"]);
  await expect(body.getByRole("link", { name: "own account" })).toHaveAttribute(
    "href",
    "https://example.org/guild/statement",
  );
  await expect(body.getByRole("img", { name: "A dredger at work beside a breakwater" })).toHaveAttribute(
    "loading",
    "lazy",
  );
  await expect(body.locator("figure")).toContainText("The dredger at the breakwater last week.");
  await expect(body.locator("figure")).toContainText("Photo: The Quay/Archive");
  await expect(body.getByRole("columnheader")).toHaveText(["Basin", "Depth, in metres", "Planned"]);
  await expect(body.getByRole("cell", { name: "5.4" })).toBeVisible();
  await expect(body.locator("hr")).toHaveCount(1);
  await expect(body.getByRole("link", { name: "View on YouTube" })).toHaveAttribute(
    "href",
    /^https:\/\/www\.youtube\.com\//,
  );
  await expect(body).toContainText("In Hebrew the basin is called אגן פנימי, a name");
  await expect(body).not.toContainText(/\*\*|\[!pull\]|\]\(|^---/);
});

test("at the foot: topics, who wrote it, what was put right, and ways to share", async ({ page }) => {
  await page.goto(TALKS);
  const foot = page.locator("article > footer");
  const topics = foot.locator("a[rel=tag]");
  await expect(topics).toHaveText(["Dredging", "Inner Basin", "Port Authority", "Ferries"]);
  await expect(topics.first()).toHaveAttribute("href", "/topics/dredging");
  await expect(foot).toContainText("The Quay News Staff is a team of journalists at the harbour.");
  const url = encodeURIComponent(new URL(TALKS, page.url()).href);
  for (const [name, from] of Object.entries({
    Email: "mailto:?",
    WhatsApp: "https://wa.me/?",
    Facebook: "https://www.facebook.com/sharer/",
    X: "https://x.com/intent/post?",
    Telegram: "https://t.me/share/",
  })) {
    const href = await foot.getByRole("link", { name, exact: true }).getAttribute("href");
    expect(href?.startsWith(from), name).toBe(true);
    expect(href, name).toContain(url);
  }
  await expect(foot.getByRole("button", { includeHidden: true })).toBeHidden();

  await page.goto(STORIES.corrected);
  const changes = page.getByRole("region", { name: "Changes to this story" });
  await expect(changes).toContainText("Correction");
  await expect(changes).toContainText("It is 86. Ten fitters had moved to the bridge works in June.");
  await expect(changes.locator("time")).toHaveAttribute("datetime", /^2026-11-19T09:30/);
});

test("beside it four boxes in the newsroom's order, and no story twice", async ({ page }) => {
  await page.goto(STORIES.long);
  const rail = page.getByRole("complementary", { name: "More news" });
  await expect(rail.getByRole("heading", { level: 2 })).toHaveText([
    "Popular Articles",
    "Receive latest news & updates",
    "Latest Stories",
    "Ask the science desk",
  ]);
  await expect(rail.getByRole("region", { name: "Popular Articles" }).getByRole("link")).toHaveCount(5);
  await expect(rail.getByRole("region", { name: "Latest Stories" }).getByRole("link")).toHaveCount(5);
  await expect(
    page.getByRole("region", { name: "Related stories" }).getByRole("heading", { level: 3 }).first(),
  ).toHaveText(/^After 112 years, the night ferry/);
});

const LISTS = ["/", "/he", "/sections/harbour", "/latest", "/popular", ...Object.values(STORIES)];
for (const path of LISTS) {
  test(`no story stands twice on ${path}`, async ({ page }) => {
    await page.goto(path);
    const hrefs = await page
      .locator("main :is(h2, h3, li) > a")
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    const stories = hrefs.filter((href) => href.includes("/articles/"));
    expect(stories.length).toBeGreaterThan(3);
    expect(stories.filter((href, index) => stories.indexOf(href) !== index)).toEqual([]);
    expect(stories).not.toContain(new URL(page.url()).pathname);
  });
}

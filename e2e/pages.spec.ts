import { expect, test, withNewsroom } from "./support/story";
import { ROOMS, STORIES, TALKS } from "./support/places";
import { readToTheEnd, watch } from "./support/watch";

// What is true of every page in a browser, whatever stands on it.

const newsroom = withNewsroom();
const PLACES = Object.entries({ ...STORIES, ...ROOMS });

for (const [name, path] of PLACES) {
  test(`${name}: quiet, still, its own, and as wide as the window`, async ({ page }) => {
    const watched = await watch(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await readToTheEnd(page);
    expect(await watched.shift()).toBeLessThanOrEqual(0.01);

    for (const width of [320, 390, 2560]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
    }
    const broken = await page
      .locator("img")
      .evaluateAll(
        (images) =>
          (images as HTMLImageElement[]).filter((image) => image.complete && image.currentSrc && !image.naturalWidth)
            .length,
      );
    expect(broken).toBe(0);
    expect(watched.faults).toEqual([]);
    const origin = newsroom().web.url;
    expect(watched.fetched.filter(({ url }) => url.origin !== origin && url.protocol !== "data:")).toEqual([]);
    expect(watched.fetched.filter(({ kind }) => kind === "script").map(({ url }) => url.pathname)).toEqual([
      "/reader.js",
    ]);
    const scripts = page.locator('script:not([type="application/ld+json"])');
    expect(await scripts.evaluateAll((all) => all.map((script) => script.getAttribute("src")))).toEqual(["/reader.js"]);
    expect(await page.locator("[style], style").count()).toBe(0);
    expect(await page.content()).not.toMatch(/__next_f|self\.__next|data-reactroot|\/_next\/static\/chunks\/[^"]+\.js/);
  });
}

test("on a phone nothing moves either", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const watched = await watch(page);
  for (const path of [TALKS, "/", "/sections/harbour", "/he"]) {
    await page.goto(path);
    await readToTheEnd(page);
    expect(await watched.shift(), path).toBeLessThanOrEqual(0.01);
  }
});

test("by keyboard: past the masthead to the story, and always in sight of where one is", async ({ page }) => {
  await page.goto(TALKS);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press("Tab");
    const { what, seen } = await page.evaluate(() => {
      const focused = document.activeElement!;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
      const { width, height } = focused.getBoundingClientRect();
      const marked = (outlineStyle !== "none" && parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
      return { what: focused.outerHTML.slice(0, 120), seen: marked && width > 0 && height > 0 };
    });
    expect(seen, what).toBe(true);
  }
});

test("dark or light: as the device prefers, until the reader says otherwise", async ({ page, browser }) => {
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(TALKS);
  const dark = await paper();
  await page.emulateMedia({ colorScheme: "light" });
  const light = await paper();
  expect(dark).not.toBe(light);

  const button = page.getByRole("button", { name: "Dark" });
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await button.click();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  expect(await paper()).toBe(dark);
  await page.reload();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  expect(await paper()).toBe(dark);
  await page.goto("/latest");
  expect(await paper()).toBe(dark);
  await button.click();
  expect(await paper()).toBe(light);

  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: newsroom().web.url });
  const without = await plain.newPage();
  await without.goto(TALKS);
  await expect(without.locator("[data-theme-switch]").filter({ visible: true })).toHaveCount(0);
  await plain.close();
});

test("an embed loads nothing of others until it is asked for", async ({ page }) => {
  const asked: string[] = [];
  await page.route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: "text/html", body: "<title>A film</title>" });
  });
  await page.goto(TALKS);
  await readToTheEnd(page);
  expect(asked).toEqual([]);
  await page.getByRole("link", { name: "View on YouTube" }).click();
  await expect(page.locator("iframe")).toHaveAttribute(
    "src",
    /^https:\/\/www\.youtube-nocookie\.com\/embed\/dQw4w9WgXcQ/,
  );
  await expect(page.locator("iframe")).toHaveAttribute("sandbox", /allow-scripts/);
  await expect.poll(() => asked.length).toBe(1);
});

test("from right to left the page is mirrored, and the rail stands on the left", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(STORIES["from right to left"]);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("html")).toHaveAttribute("lang", "he");
  const [story, rail] = await Promise.all([
    page.locator("article .body").boundingBox(),
    page.getByRole("complementary").last().boundingBox(),
  ]);
  expect(rail!.x + rail!.width).toBeLessThanOrEqual(story!.x);
  await page.goto(STORIES.long);
  const [english, beside] = await Promise.all([
    page.locator("article .body").boundingBox(),
    page.getByRole("complementary", { name: "More news" }).boundingBox(),
  ]);
  expect(beside!.x).toBeGreaterThanOrEqual(english!.x + english!.width);
});

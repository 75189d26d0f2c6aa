import type { Page } from "@playwright/test";
import { faultsOf, LOOKS } from "./support/accessibility";
import { ask } from "./support/ask";
import { begin, colleagueIn, kept, text } from "./support/editor";
import { until } from "./support/facts";
import { STORIES } from "./support/places";
import { photograph } from "./support/press-photo";
import { expect, test, withNewsroom } from "./support/story";
import { watch } from "./support/watch";

// A gallery, from the editor who puts it together to the reader who looks through it without script.

const newsroom = withNewsroom({ worker: true });
const SLUG = "three-looks-at-the-estuary";
const STORY = `/articles/${SLUG}`;
const OWN = "The slipway on its last day";
const url = (path: string) => newsroom().web.url + path;

test("an editor chooses pictures, orders them by keys and by hand, describes them, and takes a step back", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await colleagueIn(newsroom(), browser, "EDITOR", "Gil");
  const { faults } = await watch(page);
  await begin(page, "Three looks at the estuary");
  await page.getByRole("textbox", { name: "Dek" }).fill("From the headland, from the water, and from the quay.");
  await page.getByRole("combobox", { name: "Section", exact: true }).selectOption({ label: "Harbour" });
  await page.getByLabel("Shown instead of the names").fill("Staff");
  await text(page).click();
  await page.keyboard.type("It looks different from everywhere.\n/gall");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Choose pictures" });
  const choose = async (words: string, name: RegExp) => {
    await dialog.getByLabel("Find by words").fill(words);
    await dialog.getByRole("button", { name }).click();
  };
  await choose("lighthouse headland", /^A red and white lighthouse/);
  await expect(dialog.getByRole("button", { name: /^A red and white/ })).toHaveAttribute("aria-pressed", "true");
  await expect(dialog.getByRole("button", { name: "Put them in" })).toHaveAttribute("aria-disabled", "true");
  await choose("ferry", /^A lit passenger ferry/);
  const file = { mimeType: "image/jpeg", buffer: await photograph({ caption: OWN, credit: "Gil Marsh" }) };
  await dialog.getByLabel("Picture file").setInputFiles({ ...file, name: "slipway.jpg" });
  await expect(dialog.getByRole("status")).toHaveText("3 pictures are chosen.");
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Put them in" }).click();

  const order = async () => {
    // Without words of its own one is no picture to whoever hears the page.
    const names = await gallery(page)
      .locator("img")
      .evaluateAll((all) => all.map((img) => img.getAttribute("alt")!));
    return names.map((alt) => (alt.startsWith("A lit") ? "ferry" : alt.startsWith("A red") ? "light" : "own"));
  };
  await expect(gallery(page)).toHaveCount(3);
  await expect.poll(order).toEqual(["light", "ferry", "own"]);
  await gallery(page)
    .nth(0)
    .getByRole("button", { name: /^Move .* down$/ })
    .press("Enter");
  await expect.poll(order).toEqual(["ferry", "light", "own"]);
  await gallery(page)
    .nth(2)
    .getByRole("button", { name: /^Move .* down$/ })
    .press("Alt+ArrowUp");
  await expect.poll(order).toEqual(["ferry", "own", "light"]);
  await gallery(page).nth(2).locator(".sortable-grip").dragTo(gallery(page).nth(0));
  await expect.poll(order).toEqual(["light", "ferry", "own"]);
  await gallery(page)
    .nth(0)
    .getByRole("button", { name: /^Take .* out$/ })
    .click();
  await expect(gallery(page)).toHaveCount(2);
  // A gallery of one is none.
  await expect(page.getByRole("button", { name: /^Take (?!the gallery).* out$/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(order).toEqual(["light", "ferry", "own"]);

  await page.getByRole("textbox", { name: "Title of the gallery" }).fill("Three looks");
  await gallery(page).nth(0).getByRole("textbox", { name: "Caption" }).fill("From the headland.");
  await gallery(page).nth(2).getByRole("textbox", { name: "Alternative text" }).fill("A slipway, red and blue");
  await kept(page);
  expect(await faultsOf(page)).toEqual([]);
  expect(faults).toEqual([]);
  await text(page).locator("p").first().click();
  await page.keyboard.press("Control+s");
  await kept(page);
  await page.close();
});

test("of a draft its pictures are the desk's and its guests' alone, and so is their page", async () => {
  const { desk, psql } = newsroom();
  const [own] = await psql.rows<{ key: string }>(
    `SELECT r.key FROM renditions r JOIN images i ON i.id = r.image_id WHERE i.caption = $1 LIMIT 1`,
    [OWN],
  );
  const media = url(`/media/${own!.key}`);
  expect((await ask(media)).status).toBe(404);
  expect((await ask(url(`${STORY}/pictures/1`))).status).toBe(404);
  const { token } = await desk.showsToGuest({ slug: SLUG });
  const preview = await ask(url(`/preview?token=${token}`));
  expect(preview.text).toContain("From the headland.");
  expect(preview.text).not.toContain(`${STORY}/pictures/`);
  expect((await ask(`${media}?preview=${token}`)).status).toBe(200);
  expect((await ask(`${media}?preview=${"A".repeat(43)}`)).status).toBe(404);
});

test("readers look through it without script, and it goes with its story", async ({ browser }) => {
  const { desk } = newsroom();
  await desk.publishesDraft({ slug: SLUG });
  await until("the story", async () => (await ask(url(STORY))).status === 200);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: newsroom().web.url });
  const page = await context.newPage();
  await page.goto(STORY);
  const shown = page.getByRole("region", { name: "Three looks" }).getByRole("figure");
  await expect(shown).toHaveCount(3);
  await expect(shown.nth(0)).toContainText("From the headland.");
  await expect(shown.nth(2)).toContainText(`${OWN} Photo: Gil Marsh`);
  await shown
    .nth(1)
    .getByRole("link", { name: /Picture 2 of 3$/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Picture 2 of 3");
  await expect(page.getByRole("img", { name: /^A lit passenger ferry/ })).toHaveJSProperty("complete", true);
  await page.getByRole("link", { name: "Next" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${STORY}/pictures/3`);
  await expect(page.getByRole("link", { name: "Next" })).toHaveCount(0);
  await page.getByRole("link", { name: "Previous" }).click();
  await page.getByRole("link", { name: "Back to the story" }).click();
  await expect(page).toHaveURL(`${STORY}#picture-2`);
  await expect(shown.nth(1)).toBeInViewport();
  await context.close();

  const feed = (await ask(url("/feed.xml"))).text.split("<item>").find((item) => item.includes(SLUG))!;
  expect(feed.match(/<media:content /g)).toHaveLength(3);
  expect(feed).toContain("From the headland.");
  for (const wrong of ["0", "4", "04", "1.0", "-1", "x", "1e0", "99999", "1/2"])
    expect((await ask(url(`${STORY}/pictures/${wrong}`))).status, wrong).toBe(404);

  await desk.withdraws({ slug: SLUG, reason: "The pictures were not ours." });
  await until("its pictures' pages are gone", async () => (await ask(url(`${STORY}/pictures/2`))).status === 410);
  expect((await ask(url(`${STORY}/pictures/2`))).text).toContain("The pictures were not ours.");
  expect((await ask(url(`${STORY}/pictures/9`))).status).toBe(410);
});

test("from right to left the way on leads left", async ({ page }) => {
  await page.goto("/he/articles/ההפלגה-האחרונה/pictures/2");
  const on = await page.getByRole("link", { name: "הבאה" }).boundingBox();
  const back = await page.getByRole("link", { name: "הקודמת" }).boundingBox();
  expect(on!.x).toBeLessThan(back!.x);
});

test("a picture fills the window and no more, in every look", async ({ page }) => {
  for (const { colorScheme } of LOOKS)
    for (const [width, height] of [
      [320, 640],
      [390, 844],
      [1440, 900],
      [2560, 1300],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.goto(`${STORIES["with a gallery"]}/pictures/3`);
      const picture = page.getByRole("main").getByRole("img");
      await until("the picture", () =>
        picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0),
      );
      const box = (await picture.boundingBox())!;
      const stands = `${width} × ${height}: ${JSON.stringify(box)}`;
      expect(box.width, stands).toBeLessThanOrEqual(width);
      expect(box.y + box.height, stands).toBeLessThanOrEqual(height);
      expect(Math.max(box.width / width, box.height / (height - 176)), stands).toBeGreaterThan(0.7);
      expect(box.width / box.height).toBeCloseTo(1.5, 1);
      // The ways on are in sight without scrolling.
      await expect(page.getByRole("link", { name: "Next" })).toBeInViewport();
    }
});

const gallery = (page: Page) => page.getByRole("list", { name: "Pictures in their order" }).getByRole("listitem");

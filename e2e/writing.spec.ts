import type { Browser } from "@playwright/test";
import { faultsOf } from "./support/accessibility";
import { ask } from "./support/ask";
import { begin, colleagueIn, kept, pasteInto, text, writtenIn } from "./support/editor";
import { until } from "./support/facts";
import { hydrated } from "./support/hydrated";
import { press, tabTo } from "./support/keys";
import { expect, test, withNewsroom } from "./support/story";

// What a text goes through while it is written: pasted words, a lost line, a look ahead, keys alone, a phone.

const newsroom = withNewsroom();

const colleague = (browser: Browser, role: "AUTHOR" | "EDITOR", name: string) =>
  colleagueIn(newsroom(), browser, role, name);

test("what is pasted from Word and Docs comes out clean, and nothing is lost while the line is down", async ({
  browser,
}) => {
  const page = await colleague(browser, "EDITOR", "Fay");
  const address = await begin(page, "Pasted from elsewhere");
  await text(page).click();
  await pasteInto(text(page), "word.html");
  expect(await writtenIn(text(page))).toEqual([
    "h2 Fares from May",
    "p Tickets cost more, says the *harbour office* in its **timetable**.",
    "ul Adults: 12 crowns | Children: 6 crowns",
    "ol Buy early. | Bring the ticket.",
    "table Day; Fare | Monday; 12",
  ]);
  await page.keyboard.press("Control+a");
  await pasteInto(text(page), "docs.html");
  expect(await writtenIn(text(page))).toEqual([
    "h3 What is new",
    "p Plain words, **bold ones** and *slanted ones* with [a link](https://example.org/timetable).",
    "ul First | Second",
  ]);
  await kept(page);

  await page.context().setOffline(true);
  await page.getByRole("textbox", { name: "Dek" }).fill("Written while the line was down.");
  await expect(page.getByText("Offline: kept in this browser")).toBeVisible();
  const again = await page.context().newPage();
  await page.close();
  await page.context().setOffline(false);
  await again.goto(address);
  await again.getByRole("button", { name: "Bring it back" }).click();
  await expect(again.getByRole("textbox", { name: "Dek" })).toHaveValue("Written while the line was down.");
  await kept(again);
  await again.context().close();
});

test("who writes previews what they have now; a guest sees what is saved, on a page nobody keeps, until the link ends", async ({
  browser,
  page,
}) => {
  const editor = await colleague(browser, "EDITOR", "Gil");
  const address = await begin(editor, "Lighthouse keeper speaks");
  await editor.setViewportSize({ width: 390, height: 844 });
  await editor.getByRole("button", { name: "About this story" }).click();
  await editor.getByRole("combobox", { name: "Section", exact: true }).selectOption({ label: "Harbour" });
  await editor.getByRole("button", { name: "Close" }).click();
  await text(editor).click();
  await editor.keyboard.type("/quo");
  await editor.keyboard.press("Enter");
  await editor.keyboard.type("I never slept at night.");
  await expect(text(editor).locator("blockquote")).toHaveText("I never slept at night.");
  expect(await faultsOf(editor)).toEqual([]);
  await editor.keyboard.press("Control+s");
  await kept(editor);
  await editor.keyboard.type(" Nor by day.");
  await editor.getByRole("button", { name: "Preview" }).click();
  const [own] = await Promise.all([
    editor.waitForEvent("popup"),
    editor.getByRole("menuitem", { name: "On a phone" }).click(),
  ]);
  await expect(own.locator("blockquote")).toHaveText("I never slept at night. Nor by day.");
  expect(await own.evaluate(() => innerWidth)).toBeLessThan(500);
  await own.close();
  await editor.goto(`${address}/preview`);
  await expect(editor.getByText("guests do not see them yet")).toBeVisible();
  expect(await faultsOf(editor)).toEqual([]);
  await editor.getByRole("button", { name: "Make a link" }).click();
  const link = await editor.getByLabel("The link, shown this once").inputValue();
  const shown = await page.goto(link);
  expect(shown?.headers()).toMatchObject({ "cache-control": "private, no-store", "x-robots-tag": "noindex" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lighthouse keeper speaks");
  await expect(page.locator("blockquote")).toHaveText("I never slept at night.");
  await editor.getByRole("button", { name: "End", exact: true }).click();
  await expect(editor.getByRole("button", { name: "End", exact: true })).toBeHidden();
  expect((await page.goto(link))?.status()).toBe(404);
  await editor.context().close();
});

test("an editor comes in, writes, pictures and publishes a story without a mouse", async ({ page }) => {
  const { desk, web } = newsroom();
  const { token } = await desk.givesSignInLink({ role: "EDITOR", name: "Hal", email: "hal@quay.example" });
  await page.goto(`${web.url}/admin/sign-in?token=${token}`);
  await tabTo(page.getByRole("button", { name: "Come in as Hal" }));
  await press(page, "Enter");
  await page.waitForURL(`${web.url}/admin`);
  await hydrated(page);
  await press(page, "Control+k");
  await page.keyboard.type("new art");
  await press(page, "Enter");
  await expect(page.getByLabel("Working headline")).toBeFocused();
  await page.keyboard.type("Keys alone");
  await press(page, "Enter");
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}$/);
  await expect(text(page)).toBeFocused();

  await page.keyboard.type("- rope\ntar\n\n> We wait.\n\n/");
  const menu = page.getByRole("listbox", { name: "What this line becomes" });
  await expect(menu).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await expect(text(page)).toHaveAttribute("aria-controls", (await menu.getAttribute("id"))!);
  await press(page, "ArrowDown", "ArrowDown");
  const small = menu.getByRole("option", { name: "Small heading" });
  await expect(small).toHaveAttribute("aria-selected", "true");
  await expect(text(page)).toHaveAttribute("aria-activedescendant", (await small.getAttribute("id"))!);
  await page.keyboard.type("pic");
  await expect(menu.getByRole("option")).toHaveText(["Picture", "Gallery"]);
  await press(page, "Enter");
  await expect(menu).toBeHidden();
  await expect(page.getByLabel("Find by words")).toBeFocused();
  await tabTo(page.getByRole("dialog").getByRole("list", { name: "Pictures" }).getByRole("button").first());
  await press(page, "Enter");
  await expect(text(page)).toBeFocused();
  await expect(text(page)).not.toHaveAttribute("aria-activedescendant");
  await page.keyboard.type("Under the picture.");
  await expect(text(page).locator("li")).toHaveCount(2);
  await expect(text(page).locator("blockquote")).toHaveText("We wait.");
  await expect(text(page).locator(".node-picture img")).toHaveCount(1);
  await expect(text(page).locator("> p").last()).toHaveText("Under the picture.");

  await tabTo(page.getByRole("textbox", { name: "Headline", exact: true }), "Shift+Tab");
  await press(page, "End");
  await page.keyboard.type(" are enough");
  const section = page.getByRole("combobox", { name: "Section", exact: true });
  await tabTo(section);
  await page.keyboard.type("Harb");
  await expect(section.locator("option:checked")).toHaveText("Harbour");
  await tabTo(page.getByRole("combobox", { name: "Bylines" }));
  await page.keyboard.type("Hal of the Keys");
  await expect(page.getByRole("option", { name: /Hal of the Keys/ })).toBeVisible();
  await press(page, "Enter");
  await expect(page.getByRole("list", { name: "Bylines in their order" })).toContainText("Hal of the Keys");
  await press(page, "Control+Shift+Enter");
  await expect(page.getByRole("dialog", { name: "Publish" })).toBeVisible();
  await tabTo(page.getByRole("button", { name: "Publish now" }));
  await press(page, "Enter");
  await expect(page.locator(".editor-bar .badge")).toHaveText("Published");
  await until(
    "the story",
    async () => (await ask(`${web.url}/articles/keys-alone`)).text.includes("are enough"),
    3_000,
  );
});

test("on a phone a live story is corrected, and then withdrawn", async ({ browser }) => {
  const { web, desk } = newsroom();
  await desk.publishes({
    slug: "ferry-of-1961",
    headline: "Ferry of 1916 sails again",
    dek: "She is old.",
    bylines: ["Ines Ferrant"],
  });
  const page = await colleagueIn(newsroom(), browser, "EDITOR", "Ivo", {
    ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
  const story = `${web.url}/articles/ferry-of-1961`;
  await page.goto("/admin/articles?q=ferry+of+1916");
  await page.getByRole("link", { name: "Ferry of 1916 sails again" }).tap();
  const headline = page.getByRole("textbox", { name: "Headline", exact: true });
  await headline.fill("Ferry of 1961 sails again");
  await page.getByRole("button", { name: "Update…" }).tap();
  await page.getByRole("radio", { name: /^Correction/ }).tap();
  await page.getByLabel("What was wrong, and what is right").fill("She was built in 1961, not 1916.");
  expect(await faultsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page.getByRole("button", { name: "Update now" }).tap();
  await until("the correction", async () => (await ask(story)).text.includes("1961, not 1916"), 3_000);
  expect((await ask(story)).text).toContain("<h1>Ferry of 1961 sails again</h1>");
  await page.getByRole("button", { name: "More" }).tap();
  await page.getByRole("menuitem", { name: "Withdraw…" }).tap();
  await page.getByLabel("What readers are told").fill("She was sold.");
  await page.getByRole("button", { name: "Withdraw", exact: true }).tap();
  await until("the withdrawal", async () => (await ask(story)).status === 410, 3_000);
  await page.context().close();
});

import type { Browser } from "@playwright/test";
import { faultsOf } from "./support/accessibility";
import { ask } from "./support/ask";
import { begin, clockIn, colleagueIn, kept, more, text } from "./support/editor";
import { until } from "./support/facts";
import { expect, test, withNewsroom } from "./support/story";
import { watch } from "./support/watch";

// How a story is written and comes before its readers, by two people at once.

const newsroom = withNewsroom({ worker: true });
const ferry = { headline: "Night ferry returns to the island", slug: "night-ferry-returns-to-the-island" };

const colleague = (browser: Browser, role: "AUTHOR" | "EDITOR", name: string) =>
  colleagueIn(newsroom(), browser, role, name);

test("an author writes, an editor sends it back, then schedules it, and readers see it", async ({ browser }) => {
  const author = await colleague(browser, "AUTHOR", "Ada");
  const { faults } = await watch(author);
  const address = await begin(author, ferry.headline);
  await author
    .getByRole("textbox", { name: "Dek" })
    .fill("After eleven years the night crossing is back, with more berths than before.");
  await author.getByRole("combobox", { name: "Section", exact: true }).selectOption({ label: "Harbour" });
  await author.getByRole("combobox", { name: "Bylines" }).fill("Ada of the Quay");
  await author.getByRole("option", { name: /^Create/ }).click();
  await expect(author.getByRole("list", { name: "Bylines in their order" })).toContainText("Ada of the Quay");
  await text(author).click();
  await author.keyboard.type("The night ferry sails again.\n## What it costs\nTwelve crowns.");
  await expect(text(author).locator("h2")).toHaveText("What it costs");
  await kept(author);
  await author.getByRole("button", { name: "Submit for review…" }).click();
  await author.getByLabel("A note for the editors").fill("Fares are from the timetable.");
  await author.getByRole("button", { name: "Submit for review", exact: true }).click();
  await expect(author.locator(".editor-bar .badge")).toHaveText("In review");

  const editor = await colleague(browser, "EDITOR", "Bea");
  await editor.goto(address);
  await expect(editor.getByText("Ada has this open")).toBeVisible();
  await more(editor, "Ask for changes…");
  await editor.getByRole("button", { name: "Ask for changes", exact: true }).click();
  await expect(editor.getByLabel("What is to change")).toHaveAccessibleDescription(/the writer reads it/);
  await editor.getByLabel("What is to change").fill("When does it leave?");
  await editor.getByRole("button", { name: "Ask for changes", exact: true }).click();
  await expect(editor.locator(".editor-bar .badge")).toHaveText("Changes requested");

  await author.reload();
  await expect(author.getByText("When does it leave?")).toBeVisible();
  await text(author).locator("p").first().click();
  await author.keyboard.press("End");
  await author.keyboard.type(" It leaves at 22.10.");
  await author.getByRole("button", { name: "Submit for review…" }).click();
  await author.getByRole("button", { name: "Submit for review", exact: true }).click();
  await expect(author.locator(".editor-bar .badge")).toHaveText("In review");
  expect(faults).toEqual([]);
  await author.close();

  await editor.reload();
  await editor.getByRole("button", { name: "Take over" }).click();
  await expect(text(editor)).toContainText("It leaves at 22.10.");
  expect(await faultsOf(editor)).toEqual([]);
  await editor.getByRole("button", { name: "Publish…" }).click();
  await expect(editor.getByRole("list", { name: "Checks" })).toContainText("Without a picture");
  await editor.getByRole("radio", { name: "At a time" }).check();
  await editor.getByLabel("When", { exact: true }).fill(clockIn("Europe/London", 4_000));
  expect(await faultsOf(editor)).toEqual([]);
  await editor.getByRole("button", { name: "Schedule" }).click();
  await expect(editor.locator(".editor-bar .badge")).toHaveText("Scheduled");
  expect((await ask(`${newsroom().web.url}/articles/${ferry.slug}`)).status).toBe(404);
  await until(
    "the story before its readers",
    async () => (await ask(`${newsroom().web.url}/articles/${ferry.slug}`)).text.includes("It leaves at 22.10."),
    15_000,
  );
  await editor.context().close();
});

test("a stale save shows both texts, and what is chosen stands", async ({ browser }) => {
  const [ada, bea] = [await colleague(browser, "EDITOR", "Cleo"), await colleague(browser, "EDITOR", "Dan")];
  const address = await begin(ada, "Two hands on one story");
  await text(ada).click();
  await ada.keyboard.type("First words.");
  await ada.keyboard.press("Control+s");
  await kept(ada);

  await bea.goto(address);
  await bea.getByRole("button", { name: "Take over" }).click();
  await expect(bea.getByRole("toolbar")).toBeVisible();
  await bea.getByRole("textbox", { name: "Headline", exact: true }).fill("Two hands, one story");
  await bea.keyboard.press("Control+s");
  await kept(bea);

  await text(ada).click();
  await ada.keyboard.press("Control+End");
  await ada.keyboard.type(" And last words.");
  await ada.keyboard.press("Control+s");
  const clash = ada.getByRole("dialog", { name: "Two texts of this story" });
  await expect(clash.getByRole("group", { name: "Headline" })).toContainText("Two hands, one story");
  await expect(clash.getByRole("group", { name: "Text" })).toContainText("And last words.");
  expect(await faultsOf(ada)).toEqual([]);
  await clash.getByRole("group", { name: "Headline" }).getByRole("radio", { name: "Dan" }).check();
  await clash.getByRole("button", { name: "Go on with what is chosen" }).click();
  await expect(ada.getByRole("textbox", { name: "Headline", exact: true })).toHaveValue("Two hands, one story");
  await expect(text(ada)).toContainText("First words. And last words.");
  await Promise.all([ada.context().close(), bea.context().close()]);
});

test("an earlier text is restored, a mistake corrected, a story withdrawn", async ({ browser }) => {
  const { web } = newsroom();
  const page = await colleague(browser, "EDITOR", "Eve");
  const address = await begin(page, "Harbour light goes dark");
  await page.getByRole("combobox", { name: "Section", exact: true }).selectOption({ label: "Harbour" });
  await page.getByLabel("Shown instead of the names").fill("Staff");
  await text(page).click();
  await page.keyboard.type("The light burned for 40 years.");
  await page.getByRole("button", { name: "Publish…" }).click();
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.locator(".editor-bar .badge")).toHaveText("Published");
  const story = `${web.url}/articles/harbour-light-goes-dark`;
  await until("the story", async () => (await ask(story)).text.includes("40 years"), 3_000);

  await text(page).click();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("The light burned for 60 years.");
  await kept(page);
  await page.keyboard.press("Control+s");
  await expect(page.getByText("Change waits")).toBeVisible();
  expect((await ask(story)).text).toContain("40 years");
  await page.getByRole("button", { name: "Update…" }).click();
  await page.getByRole("radio", { name: /^Correction/ }).check();
  await page.getByRole("button", { name: "Update now" }).click();
  await expect(page.getByLabel("What was wrong, and what is right")).toHaveAccessibleDescription(/wrong/);
  await page.getByLabel("What was wrong, and what is right").fill("The light burned for 60 years, not 40.");
  await page.getByRole("button", { name: "Update now" }).click();
  await until("the correction", async () => (await ask(story)).text.includes("60 years, not 40"), 5_000);

  await page.goto(`${address}/history`);
  await expect(page.locator("del")).toContainText("40");
  await expect(page.locator("ins")).toContainText("60");
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole("link", { name: /^Published/ }).click();
  await page.getByRole("button", { name: "Restore this text" }).click();
  await page.waitForURL(address);
  await expect(text(page)).toContainText("40 years");
  await expect(page.getByText("Change waits")).toBeVisible();
  await more(page, "Drop the change");
  await expect(text(page)).toContainText("60 years");

  await more(page, "Withdraw…");
  await page.getByLabel("What readers are told").fill("This story was published by mistake.");
  await page.getByRole("button", { name: "Withdraw", exact: true }).click();
  await until("the withdrawal", async () => (await ask(story)).status === 410, 5_000);
  expect((await ask(story)).text).toContain("published by mistake");
  await page.context().close();
});

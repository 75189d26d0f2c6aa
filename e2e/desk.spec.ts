import type { Page } from "@playwright/test";
import { faultsOf } from "./support/accessibility";
import { ask } from "./support/ask";
import { colleagueIn } from "./support/editor";
import { until } from "./support/facts";
import { hydrated } from "./support/hydrated";
import { signedIn } from "./support/signed-in";
import { expect, test, withNewsroom } from "./support/story";
import { watch } from "./support/watch";

// An editor looks after what stories stand on; readers see it at once, and who may not do it sees nothing of it.

const newsroom = withNewsroom();

test("an editor opens a section, puts it in order by keyboard and takes that back", async ({ page }) => {
  await signedIn(page, newsroom(), "EDITOR");
  const { faults } = await watch(page);
  await page.goto("/admin/sections");
  await page.getByRole("link", { name: "New section" }).click();
  await page.getByLabel("Name").fill("Lighthouses");
  await page.getByLabel("Address").fill("Not an address");
  await page.getByRole("button", { name: "Open section" }).click();
  await expect(page.getByLabel("Address")).toHaveAccessibleDescription(/joined by hyphens/);
  await expect(page.getByLabel("Name")).toHaveValue("Lighthouses");
  await page.getByLabel("Address").fill("");
  await page.getByRole("radio", { name: "teal" }).check();
  await page.keyboard.press("Control+s");

  const rows = page.getByRole("list", { name: "Sections" }).getByRole("listitem");
  await expect(rows.last()).toContainText("Lighthouses");
  await expect.poll(() => navigation()).toMatch(/Lighthouses$/);
  await rows.last().getByRole("link").focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(rows.last()).not.toContainText("Lighthouses");
  await expect.poll(() => navigation()).not.toMatch(/Lighthouses$/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rows.last()).toContainText("Lighthouses");
  await expect.poll(() => navigation()).toMatch(/Lighthouses$/);
  expect(faults).toEqual([]);
});

test("a byline made at the desk has a page, and a new address takes its readers along", async ({ page }) => {
  const { web } = newsroom();
  await signedIn(page, newsroom(), "EDITOR");
  await page.goto("/admin/bylines/new");
  await page.getByLabel("Name").fill("Cora Reef");
  await page.getByLabel("Title").fill("Diver");
  await page.getByRole("button", { name: "Open byline" }).click();
  await page.getByRole("link", { name: "Cora Reef" }).click();
  await until("the byline's page", async () => (await ask(`${web.url}/staff/cora-reef`)).text.includes("Diver"), 1_000);
  // The framework keeps the form that was left, hidden: by role only the one that is seen is found.
  await page.getByRole("textbox", { name: "Address" }).fill("cora-shore");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("link", { name: "New byline" })).toBeVisible();
  await until("the redirect", async () => (await ask(`${web.url}/staff/cora-reef`)).status === 308, 1_000);
});

test("the newsroom's own page is written at the desk, and a stale save loses nothing", async ({ page, browser }) => {
  const { web } = newsroom();
  const about = `${web.url}/pages/about`;
  await signedIn(page, newsroom(), "EDITOR");
  const { faults } = await watch(page);
  await page.goto("/admin/pages");
  await page.getByRole("link", { name: "About", exact: false }).first().click();
  const text = (page: Page) => page.getByRole("textbox", { name: "Text of the page" });
  await expect(page.getByRole("toolbar", { name: "Formatting" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Picture", exact: true })).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);
  const address = page.url();
  const other = await colleagueIn(newsroom(), browser, "EDITOR", "Bea");
  await other.goto(address);
  await expect(other.getByRole("toolbar", { name: "Formatting" })).toBeVisible();

  await text(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type("## Who owns us\nThe pilots' cooperative.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/^Saved .* before readers$/)).toBeVisible();
  await until("the page's new words", async () => (await ask(about)).text.includes("The pilots"), 1_000);

  await other.getByRole("textbox", { name: "Title", exact: true }).fill("About the Courier");
  await text(other).click();
  await other.keyboard.press("Control+End");
  await other.keyboard.type(" Written by Bea.");
  await other.keyboard.press("Control+s");
  const clash = other.getByRole("dialog", { name: "Two texts of this page" });
  await expect(clash.getByRole("group", { name: "Text" })).toContainText("The pilots' cooperative.");
  await expect(clash.getByRole("group", { name: "Text" })).toContainText("Written by Bea.");
  expect((await ask(about)).text).not.toContain("Written by Bea");
  expect(await faultsOf(other)).toEqual([]);
  await clash.getByRole("group", { name: "Text" }).getByRole("radio").nth(1).check();
  await clash.getByRole("button", { name: "Go on with what is chosen" }).click();
  await expect(text(other)).toContainText("The pilots' cooperative.");
  await other.getByRole("textbox", { name: "Title", exact: true }).fill("");
  await other.keyboard.press("Control+s");
  await expect(other.getByRole("textbox", { name: "Title", exact: true })).toHaveAccessibleDescription(/needs a title/);
  await other.getByRole("textbox", { name: "Title", exact: true }).fill("About the Courier");
  await other.keyboard.press("Control+s");
  await until(
    "both texts",
    async () => {
      const { text } = await ask(about);
      return text.includes("About the Courier") && text.includes("The pilots");
    },
    1_500,
  );
  expect(faults).toEqual([]);
  await other.context().close();
});

test("a widget set at the desk stands on a story within a second", async ({ page }) => {
  const { web } = newsroom();
  await signedIn(page, newsroom(), "EDITOR");
  await page.goto("/admin/widgets");
  await page.getByRole("button", { name: "Add widget" }).click();
  await page.getByRole("menuitem", { name: /^Notice/ }).click();
  const dialog = page.getByRole("dialog", { name: "Notice" });
  await dialog.getByLabel("Title").fill("Open day at the harbour");
  await dialog.getByLabel("Where it leads").fill("javascript:alert(1)");
  await dialog.getByLabel("Words of the link").fill("Come along");
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await expect(dialog.getByLabel("Where it leads")).toHaveAccessibleDescription(/expected an http/);
  await dialog.getByLabel("Where it leads").fill("/latest");
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await expect(dialog).toBeHidden();
  const story = `${web.url}/articles/bridge-that-took-forty-years`;
  await until(
    "the notice beside a story",
    async () => (await ask(story)).text.includes("Open day at the harbour"),
    1_000,
  );
});

test("breaking news announced at the desk stands over a story within a second, until it is stood down", async ({
  page,
}) => {
  const { web } = newsroom();
  const story = `${web.url}/articles/bridge-that-took-forty-years`;
  const isAnnounced = async () => (await ask(story)).text.includes("The harbour is closed");
  await signedIn(page, newsroom(), "EDITOR");
  await page.goto("/admin/front/banner");
  const form = page.locator("form").filter({ has: page.getByLabel("What has happened") });
  await form.getByLabel("What has happened").fill("The harbour is closed");
  await form.getByLabel("Or to an address").fill("javascript:alert(1)");
  await form.getByRole("button", { name: "Announce" }).click();
  await expect(form.getByLabel("Or to an address")).toHaveAccessibleDescription(/expected an http/);
  await expect(form.getByLabel("What has happened")).toHaveValue("The harbour is closed");
  // Enter takes the story that was found; it announces nothing.
  await form.getByRole("button", { name: "Choose a story" }).click();
  await form.getByRole("combobox", { name: "Find a live story" }).fill("forty years");
  await expect(page.getByRole("option", { name: /The bridge that took forty years/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await form.getByRole("button", { name: /^Take out The bridge that took/ }).click();
  expect(await isAnnounced()).toBe(false);
  await form.getByLabel("Or to an address").fill("/latest");
  await form.getByRole("button", { name: "Announce" }).click();
  const running = page.getByRole("region", { name: "Running now" });
  await expect(running).toContainText("The harbour is closed");
  await until("the banner over a story", isAnnounced, 1_000);
  await running.getByRole("button", { name: "Stand down" }).click();
  await expect(running).toBeHidden();
  await until("the banner's end", async () => !(await isAnnounced()), 1_000);
  await expect(page.getByRole("table", { name: "Earlier announcements" })).toContainText("The harbour is closed");
});

test("stories handed in too early are taken back with one press", async ({ page }) => {
  for (const name of ["one", "two"])
    await newsroom().desk.drafts({ slug: `early-${name}`, headline: `Too early, ${name}` });
  await signedIn(page, newsroom(), "EDITOR");
  await page.goto("/admin/articles?q=Too+early");
  await hydrated(page);
  const rows = page.getByRole("row", { name: /Too early/ });
  for (const row of await rows.all()) await row.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Hand in" }).click();
  await expect(rows.filter({ hasText: "In review" })).toHaveCount(2);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rows.filter({ hasText: "Draft" })).toHaveCount(2);
});

test("the palette goes anywhere by name, and axe finds nothing in it", async ({ page }) => {
  await signedIn(page, newsroom(), "EDITOR");
  await hydrated(page);
  await page.keyboard.press("Control+k");
  const box = page.getByRole("combobox", { name: "Search or jump to" });
  await expect(box).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  await box.fill("topi");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/admin\/(topics|topics\/new)$/);
});

test("who is not signed in is sent to the door, and an author finds no settings", async ({ page }) => {
  const { web } = newsroom();
  for (const path of ["/admin", "/admin/settings", "/admin/audit"]) {
    const answer = await ask(web.url + path);
    expect(answer.status, path).toBe(307);
    expect(answer.headers.location, path).toContain("/admin/sign-in");
    expect(answer.headers["cache-control"], path).toContain("no-store");
  }
  await signedIn(page, newsroom(), "AUTHOR");
  const desk = page.getByRole("navigation", { name: "Desk" });
  await expect(desk.getByRole("link", { name: "Articles" })).toBeVisible();
  await expect(desk.getByRole("link", { name: "Settings" })).toHaveCount(0);
  for (const path of ["/admin/settings", "/admin/sections", "/admin/audit", "/admin/front", "/admin/nowhere"]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});

/** The sections over the front page, in their order. */
async function navigation(): Promise<string> {
  const { text } = await ask(`${newsroom().web.url}/latest`);
  const nav = /<nav[^>]*class="[^"]*sections[^"]*"[^>]*>(.*?)<\/nav>/s.exec(text)?.[1] ?? "";
  return [...nav.matchAll(/>([^<>]+)<\/a>/g)].map(([, name]) => name).join(" ");
}

import type { Page } from "@playwright/test";
import { faultsOf, LOOKS } from "./support/accessibility";
import { expect, test, withNewsroom } from "./support/story";
import { olderPlaces, OTHERS, ROOMS } from "./support/places";

// Every other page, in light and dark, on a phone and on a desk: axe finds nothing.

const newsroom = withNewsroom();

for (const [name, path] of Object.entries({ ...ROOMS, ...OTHERS }))
  test(`the page "${name}"`, ({ page }) => looksWell(page, path));

test("the older pages of lists", async ({ page }) => {
  for (const path of Object.values(await olderPlaces(newsroom().psql))) await looksWell(page, path);
});

test("the menu, opened", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto("/");
  await page.locator("summary").first().click();
  expect(await faultsOf(page)).toEqual([]);
});

async function looksWell(page: Page, path: string): Promise<void> {
  await page.goto(path);
  for (const { colorScheme, width } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page), `${path}, ${colorScheme}, ${width} px`).toEqual([]);
  }
}

import { faultsOf, LOOKS } from "./support/accessibility";
import { expect, test, withNewsroom } from "./support/story";
import { ROOMS } from "./support/places";

// Every other page, in light and dark, on a phone and on a desk: axe finds nothing.

withNewsroom();

for (const [name, path] of Object.entries(ROOMS)) {
  test(`the page "${name}"`, async ({ page }) => {
    await page.goto(path);
    for (const { colorScheme, width } of LOOKS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await faultsOf(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
  });
}

test("the menu, opened", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto("/");
  await page.locator("summary").first().click();
  expect(await faultsOf(page)).toEqual([]);
});

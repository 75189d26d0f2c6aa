import { faultsOf, LOOKS } from "./support/accessibility";
import { expect, test, withNewsroom } from "./support/story";
import { STORIES } from "./support/places";

// Every kind of story, in light and dark, on a phone and on a desk: axe finds nothing.

withNewsroom();

for (const [name, path] of Object.entries(STORIES)) {
  test(`a story, ${name}`, async ({ page }) => {
    await page.goto(path);
    for (const { colorScheme, width } of LOOKS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await faultsOf(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
  });
}

import { expect, type Locator, type Page } from "@playwright/test";

/** Farther than this nobody tabs. */
const FARTHEST = 120;

export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Goes on by Tab until the element has the focus, as somebody without a mouse does. */
export async function tabTo(there: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await there.waitFor();
  for (let steps = 0; steps < FARTHEST; steps++) {
    if (await there.evaluate((element) => element === document.activeElement)) return;
    await there.page().keyboard.press(key);
  }
  await expect(there, `reached in ${FARTHEST} steps`).toBeFocused();
}

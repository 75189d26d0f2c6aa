import type { Page } from "@playwright/test";

/** Waits until React listens on the page: a key pressed earlier would go nowhere. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("button")].some((button) =>
      Object.keys(button).some((key) => key.startsWith("__reactProps")),
    ),
  );
}

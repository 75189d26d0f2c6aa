import type { Page } from "@playwright/test";

/** Waits until React listens on every button of the page: a key pressed earlier would go nowhere. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("button")].every((button) =>
      Object.keys(button).some((key) => key.startsWith("__reactProps")),
    ),
  );
}

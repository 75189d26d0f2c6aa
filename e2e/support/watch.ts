import type { Page } from "@playwright/test";

/** What a page did that no reader asked for. */
export type Watched = {
  /** console.error, uncaught errors, and what the policy forbade. */
  faults: string[];
  /** Every address fetched, by kind ("script", "font", …). */
  fetched: { kind: string; url: URL }[];
  /** The sum of all layout shifts so far (web.dev/cls, without its windows: stricter). */
  shift(): Promise<number>;
};

/** Call it before the page is opened. */
export async function watch(page: Page): Promise<Watched> {
  const faults: string[] = [];
  const fetched: Watched["fetched"] = [];
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    // The browser's own note that a page asked for is a 404 or 410, which is what was asked for.
    if (/^Failed to load resource: .* (404|410) /.test(message.text()) && message.location().url === page.url()) return;
    faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => fetched.push({ kind: request.resourceType(), url: new URL(request.url()) }));
  page.on("response", (response) => {
    const url = new URL(response.url());
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      faults.push(`${response.status()}: ${url.pathname}`);
  });
  await page.exposeFunction("storiesFault", (fault: string) => faults.push(fault));
  await page.addInitScript(() => {
    const held = window as unknown as { storiesShift: number; storiesFault: (fault: string) => void };
    held.storiesShift = 0;
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      held.storiesFault(`policy: ${violatedDirective} ${blockedURI}`),
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) held.storiesShift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const shift = () => page.evaluate(() => (window as unknown as { storiesShift: number }).storiesShift);
  return { faults, fetched, shift };
}

/** Down to the end as a reader goes, so that everything lazy comes. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await frame();
    }
    const images = [...document.images].filter((image) => image.currentSrc);
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
    await frame();
    await frame();
  });
}

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "@playwright/test";
import sharp from "sharp";
import { findBrowser } from "@/e2e/support/browser";

// npm run screenshots [-- http://localhost:3000]: the pictures of docs/screenshots, from the demo newsroom that runs there.
const site = process.argv[2] ?? "http://localhost:3000";
const FOLDER = "docs/screenshots";
const PAGES = {
  front: "/",
  story: "/articles/bridge-that-took-forty-years",
  corrected: "/articles/tram-depot-kept",
  section: "/sections/harbour",
  search: "/search?q=harbour",
  hebrew: "/he",
};
const DESK = { width: 1440, height: 1000 };
const PHONE = { width: 390, height: 844 };
type Theme = "light" | "dark";

const { path, args } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args });
mkdirSync(FOLDER, { recursive: true });
for (const [name, address] of Object.entries(PAGES)) {
  for (const theme of ["light", "dark"] as const) {
    await save(await take(browser, address, DESK, theme), `${name}-1440-${theme}`);
    await save(await take(browser, address, PHONE, theme), `${name}-390-${theme}`);
  }
}
await together(await take(browser, PAGES.story, DESK, "light"), await take(browser, PAGES.story, PHONE, "dark"));
await browser.close();

async function take(from: Browser, address: string, viewport: { width: number; height: number }, colorScheme: Theme) {
  const page = await from.newPage({ viewport, colorScheme });
  await page.goto(site + address, { waitUntil: "networkidle" });
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

async function save(picture: Buffer, name: string): Promise<void> {
  const file = join(FOLDER, `${name}.webp`);
  await sharp(picture).webp({ quality: 82 }).toFile(file);
}

/** The README's picture: a desk's screen and a phone's, side by side. */
async function together(desk: Buffer, phone: Buffer): Promise<void> {
  const gap = 40;
  const small = await sharp(phone).resize({ height: DESK.height }).toBuffer({ resolveWithObject: true });
  const width = DESK.width + small.info.width + 3 * gap;
  await sharp({ create: { width, height: DESK.height + 2 * gap, channels: 3, background: "#d9d7d0" } })
    .composite([
      { input: desk, left: gap, top: gap },
      { input: small.data, left: DESK.width + 2 * gap, top: gap },
    ])
    .png({ palette: true, quality: 90 })
    .toFile(join(FOLDER, "story.png"));
}

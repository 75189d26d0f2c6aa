import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContext } from "@playwright/test";
import sharp from "sharp";
import { findBrowser } from "@/e2e/support/browser";

// npm run screenshots [-- http://localhost:3000 [SIGN-IN-LINK]]: the pictures of docs/screenshots, from the demo newsroom that
// runs there; those of the desk with the one-time link that it printed for its editor.
const [, , site = "http://localhost:3000", link] = process.argv;
const FOLDER = "docs/screenshots";
const PAGES = {
  front: "/",
  story: "/articles/bridge-that-took-forty-years",
  corrected: "/articles/tram-depot-kept",
  section: "/sections/harbour",
  search: "/search?q=harbour",
  hebrew: "/he",
};
const ROOMS = { desk: "/admin", articles: "/admin/articles", images: "/admin/images" };
const DESK = { width: 1440, height: 1000 };
const PHONE = { width: 390, height: 844 };
type Theme = "light" | "dark";
type Size = { width: number; height: number };

const { path, args } = await findBrowser();
const browser = await chromium.launch({ executablePath: path, args });
mkdirSync(FOLDER, { recursive: true });
for (const [name, address] of Object.entries(PAGES)) {
  for (const theme of ["light", "dark"] as const) {
    await save(await take(browser, address, DESK, theme), `${name}-1440-${theme}`);
    await save(await take(browser, address, PHONE, theme), `${name}-390-${theme}`);
  }
}
if (link) await takeDesk(link);
await together(await take(browser, PAGES.story, DESK, "light"), await take(browser, PAGES.story, PHONE, "dark"));
await browser.close();

/** The desk's rooms, and the editor with the demo's newest story in it. */
async function takeDesk(link: string) {
  const context = await browser.newContext();
  const door = await context.newPage();
  await door.goto(link);
  await door.getByRole("button", { name: /^Come in as/ }).click();
  await door.waitForURL(`${site}/admin`);
  await door.goto(`${site}/admin/articles?state=PUBLISHED`);
  const story = await door.getByRole("table").getByRole("link").first().getAttribute("href");
  for (const [name, address] of Object.entries({ ...ROOMS, editor: story ?? "/admin/articles" })) {
    await save(await take(context, address, DESK, "light"), `${name}-1440-light`);
    await save(await take(context, address, DESK, "dark"), `${name}-1440-dark`);
    await save(await take(context, address, PHONE, "light"), `${name}-390-light`);
  }
  await context.close();
}

async function take(from: Browser | BrowserContext, address: string, viewport: Size, colorScheme: Theme) {
  const page = await from.newPage();
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
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

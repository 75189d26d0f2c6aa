import { faultsOf, LOOKS } from "./support/accessibility";
import { ask } from "./support/ask";
import { until } from "./support/facts";
import { colours, photograph } from "./support/press-photo";
import { signedIn } from "./support/signed-in";
import { expect, test, withNewsroom } from "./support/story";
import { watch } from "./support/watch";

// A picture from the day it comes in to the day its rights run out.

const newsroom = withNewsroom({ worker: true });
const caption = "The swing bridge at Ústí, half open";
const SLUG = "bridge-half-open";
const SQUARE = "SELECT key FROM renditions WHERE image_id = $1 AND shape = 'SQUARE' AND format = 'JPEG'";
const STORY = `/articles/${SLUG}`;

test("a photo editor brings a picture in, readers see it, and it is gone when its rights run out", async ({ page }) => {
  test.setTimeout(180_000);
  const { desk, web } = newsroom();
  const { faults } = await watch(page);
  await signedIn(page, newsroom(), "PHOTO_EDITOR");
  await page.goto("/admin/images");
  const file = { mimeType: "image/jpeg", buffer: await photograph({ caption, credit: "Harbour Agency" }) };
  await page.getByLabel("Picture files").setInputFiles([
    { ...file, name: "bridge.jpg" },
    {
      name: "drawing.svg",
      mimeType: "image/svg+xml",
      buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
    },
  ]);
  const uploads = page.getByRole("list", { name: "Uploads" });
  await expect(uploads).toContainText("drawing.svgThe file is not a JPEG, PNG, WebP, AVIF or GIF picture.");
  await expect(uploads.getByRole("button", { name: "Try again" })).toHaveCount(1);
  await expect(page.getByRole("list", { name: "Pictures" }).getByRole("link", { name: caption })).toBeVisible();
  // The very file again is offered, not kept twice.
  await page.getByLabel("Picture files").setInputFiles({ ...file, name: "again.jpg" });
  await expect(uploads).toContainText("In the library already");
  expect(await faultsOf(page)).toEqual([]);

  await uploads.getByRole("link", { name: "describe it" }).first().click();
  await expect(page.getByRole("textbox", { name: "Caption" })).toHaveValue(caption);
  await expect(page.getByRole("textbox", { name: "Credit", exact: true })).toHaveValue("Harbour Agency");
  await expect(page.getByRole("textbox", { name: "Caption" })).toHaveAccessibleDescription("From the file (IPTC).");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("Alternative text")).toHaveAccessibleDescription(/Say in words what the picture shows/);
  await page.getByLabel("Alternative text").fill("A bridge of iron, half open");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Picture saved.")).toBeVisible();

  const id = new URL(page.url()).pathname.split("/").at(-1)!;
  const square = async () => (await newsroom().psql.rows<{ key: string }>(SQUARE, [id]))[0]?.key;
  const before = await until("the crops are made", square);
  // Of a draft only: to nobody but the desk.
  expect((await ask(`${web.url}/media/${before}`)).status).toBe(404);
  expect((await page.request.get(`/media/${before}`)).status()).toBe(200);

  await page.getByLabel("From the left").focus();
  await page.keyboard.press("End");
  await page.getByRole("button", { name: "Use this focal point" }).click();
  await expect(page.getByText("Crops are being cut anew.")).toBeVisible();
  const after = await until("the crops are cut anew", async () => {
    const key = await square();
    return key !== before && key;
  });
  const { red, blue } = await colours(await (await page.request.get(`/media/${after}`)).body());
  expect([red < 40, blue > 150]).toEqual([true, true]);
  for (const { colorScheme, width } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page), `${colorScheme}, ${width} px`).toEqual([]);
  }
  expect(faults.filter((fault) => !fault.includes("422"))).toEqual([]);

  const [other] = await newsroom().psql.rows<{ id: string }>("SELECT id FROM images WHERE filename = 'orchard.jpg'");
  await desk.publishes({ slug: SLUG, headline: "The bridge is half open", picture: id, gallery: [id, other!.id] });
  const seen = new Set<string>();
  for (const [width, largest] of [
    [390, 480],
    [800, 960],
    [1440, 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(STORY);
    const hero = page.getByRole("img", { name: "A bridge of iron, half open" }).first();
    const shown = await until("the picture is there", () =>
      hero.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0 && img.currentSrc),
    );
    const [, wide] = /-(\d+)\.(?:avif|webp|jpg)$/.exec(shown) ?? [];
    const stands = await hero.evaluate((img) => img.getBoundingClientRect().width);
    expect(Number(wide), `at ${width} px`).toBeGreaterThanOrEqual(stands);
    expect(Number(wide), `at ${width} px`).toBeLessThanOrEqual(largest);
    seen.add(shown);
  }
  expect(seen.size).toBe(3);
  await expect(page.locator("figure").getByText("Harbour Agency")).toHaveCount(3);
  const address = [...seen][0]!;
  expect((await ask(address)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  const share = await until("the share picture is drawn", async () => {
    const [, found] = /property="og:image" content="([^"]+)"/.exec((await ask(web.url + STORY)).text) ?? [];
    return found?.includes("/media/") && found;
  });

  const files = (
    await newsroom().psql.rows<{ key: string }>("SELECT key FROM renditions WHERE image_id = $1", [id])
  ).map(({ key }) => `/media/${key}`);
  expect(files.length).toBeGreaterThan(20);
  const shows = (text: string) => text.includes("A bridge of iron") || files.some((file) => text.includes(file));
  const places = [STORY, `${STORY}/pictures/1`, "/latest", "/sections/harbour", "/feed.xml", "/feed.json"];
  for (const path of places) await until(`${path} shows it`, async () => shows((await ask(web.url + path)).text));
  expect((await ask(`${web.url}${STORY}/pictures/3`)).status).toBe(200);

  await page.goto(`/admin/images/${id}`);
  await page.getByLabel(/^Rights end/).fill("2026-01-01T12:00");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Picture saved.")).toBeVisible();
  await until("its files are gone", async () => (await ask(address)).status === 404);
  const maps = [...(await ask(`${web.url}/sitemap.xml`)).text.matchAll(/<loc>([^<]+)</g)].map(([, loc]) => loc!);
  const everywhere = ["/", ...places, "/sitemap.xml", "/news-sitemap.xml", ...maps.map((loc) => new URL(loc).pathname)];
  expect(everywhere.length).toBeGreaterThan(10);
  for (const path of everywhere)
    await until(`${path} shows it no longer`, async () => {
      const { status, text } = await ask(web.url + path);
      return status === 200 && !shows(text) && !text.includes(new URL(share).pathname);
    });
  for (const file of [...files, new URL(share).pathname])
    expect([file, (await ask(web.url + file)).status]).toEqual([file, 404]);
  // Of its gallery the other picture is left, of whose page the number is the first now.
  expect((await ask(`${web.url}${STORY}/pictures/1`)).text).toContain("Rows of fruit trees");
  expect((await ask(`${web.url}${STORY}/pictures/2`)).status).toBe(404);
  const [row] = await newsroom().psql.rows<{ at: Date | null }>(
    "SELECT taken_down_at AS at FROM images WHERE id = $1",
    [id],
  );
  expect(row?.at).toBeInstanceOf(Date);
  await page.goto("/admin/images?rights=ended");
  await expect(page.getByRole("list", { name: "Pictures" })).toContainText("Taken down");
});

import type { Page } from "@playwright/test";
import { faultsOf, LOOKS } from "./support/accessibility";
import { ask } from "./support/ask";
import { until } from "./support/facts";
import { hydrated } from "./support/hydrated";
import { colours, photograph } from "./support/press-photo";
import { signedIn } from "./support/signed-in";
import { expect, test, withNewsroom } from "./support/story";
import { watch } from "./support/watch";

// A photo editor's evening: pasting, many at once, saying the same of them, cropping by hand, and rights that end.

const newsroom = withNewsroom({ worker: true });
const SQUARE = "SELECT key FROM renditions WHERE image_id = $1 AND shape = 'SQUARE' AND format = 'JPEG'";

const named = async (name: string) => ({
  ...{ name: `${name}.jpg`, mimeType: "image/jpeg" },
  buffer: await photograph({ caption: `Quay, ${name}`, credit: "Harbour Agency" }),
});

/** As a clipboard gives a picture that was copied somewhere. */
function paste(page: Page, bytes: Buffer) {
  return page.evaluate((base64) => {
    const copied = new DataTransfer();
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    copied.items.add(new File([bytes], "image.png", { type: "image/png" }));
    const event = new ClipboardEvent("paste", { clipboardData: copied, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, bytes.toString("base64"));
}

test("pictures come in by pasting and many at once; what broke off is tried again; many are described as one", async ({
  page,
}) => {
  const { faults } = await watch(page);
  await signedIn(page, newsroom(), "PHOTO_EDITOR");
  await page.goto("/admin/images");
  const pictures = page.getByRole("list", { name: "Pictures" });
  const uploads = page.getByRole("list", { name: "Uploads" });

  await hydrated(page);
  await paste(page, (await named("pasted")).buffer);
  await expect(uploads).toContainText("image.png");
  await expect(pictures.getByRole("link", { name: "Quay, pasted" })).toBeVisible();

  await page.route("**/api/images?name=third.jpg", (route) => route.abort());
  const names = ["first", "second", "third", "fourth", "fifth"];
  await page.getByLabel("Picture files").setInputFiles(await Promise.all(names.map(named)));
  await expect(uploads.getByRole("progressbar").first()).toBeVisible();
  const third = uploads.getByRole("listitem").filter({ hasText: "third.jpg" });
  await expect(third).toContainText("The connection broke off. Try again.");
  await page.unroute("**/api/images?name=third.jpg");
  await third.getByRole("button", { name: "Try again" }).click();
  for (const name of ["pasted", ...names])
    await expect(pictures.getByRole("link", { name: `Quay, ${name}` })).toBeVisible();
  await expect(uploads.getByText("Added")).toHaveCount(6);
  await page.getByRole("button", { name: "Clear this list" }).click();

  for (const name of ["first", "fifth"]) await page.getByRole("checkbox", { name: `Select Quay, ${name}` }).check();
  await page.getByRole("button", { name: "Describe…" }).click();
  await page.getByRole("dialog").getByLabel("Keywords to add").fill("Night Ferry, fogbank");
  await page.getByRole("dialog").getByLabel("Usage terms").fill("Once, in colour");
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  for (const words of ["ht ferry fogb", "in colour fog"]) {
    await page.getByRole("searchbox", { name: "Find a picture" }).fill(words);
    await page.keyboard.press("Enter");
    await expect(pictures.getByRole("listitem")).toHaveCount(2);
  }
  await page.goto("/admin/images?view=list");
  await expect(page.getByRole("table", { name: "Pictures" }).getByRole("row", { name: /Quay, third/ })).toBeVisible();
  expect(faults.filter((fault) => !fault.includes("ERR_FAILED"))).toEqual([]);
});

test("a crop drawn by hand is what pages show; when the rights end a neutral picture stands there", async ({
  page,
}) => {
  const { desk, web, psql } = newsroom();
  const { faults } = await watch(page);
  await signedIn(page, newsroom(), "PHOTO_EDITOR");
  await page.goto("/admin/images");
  await page.getByLabel("Picture files").setInputFiles(await named("hall"));
  await page.getByRole("list", { name: "Uploads" }).getByRole("link", { name: "describe it" }).click();
  await page.getByLabel("Alternative text").fill("The hall in two colours");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Picture saved.")).toBeVisible();
  const id = new URL(page.url()).pathname.split("/").at(-1)!;
  const square = async () => (await psql.rows<{ key: string }>(SQUARE, [id]))[0]?.key;
  const looked = async (key: string) => colours(await (await page.request.get(`/media/${key}`)).body());
  const before = await until("the crops are made", square);
  const changed = (from: string) =>
    until("the crop is cut anew", async () => {
      const key = await square();
      return key !== from && key;
    });

  // By keyboard alone: narrower, and over to the blue end.
  await page.reload();
  await hydrated(page);
  const crops = page.getByRole("list", { name: "Crops" });
  await crops.getByRole("button", { name: "1:1" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("slider", { name: "Width" }).press("Home");
  await page.getByRole("slider", { name: "From the left" }).press("End");
  await page.getByLabel("Crop: arrow keys move it").press("ArrowLeft");
  for (const { colorScheme, width } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    expect(await faultsOf(page), `${colorScheme}, ${width} px`).toEqual([]);
  }
  await page.getByRole("button", { name: "Use this crop" }).press("Enter");
  await expect(page.getByText("The crop is being cut.")).toBeVisible();
  const blue = await changed(before);
  expect((await looked(blue)).red).toBeLessThan(40);
  await expect(crops.getByRole("button", { name: "1:1 by hand" })).toBeVisible();

  // By pointer: the same crop dragged to the red end.
  await crops.getByRole("button", { name: "1:1 by hand" }).click();
  const drawn = (await page.getByLabel("Crop: arrow keys move it").boundingBox())!;
  const stage = (await page.locator(".crop-stage").boundingBox())!;
  await page.mouse.move(drawn.x + drawn.width / 2, drawn.y + drawn.height / 2);
  await page.mouse.down();
  await page.mouse.move(stage.x, drawn.y + drawn.height / 2, { steps: 5 });
  await page.mouse.up();
  await page.getByRole("button", { name: "Use this crop" }).click();
  const red = await changed(blue);
  expect((await looked(red)).blue).toBeLessThan(40);
  await crops.getByRole("button", { name: "1:1 by hand" }).click();
  await page.getByRole("button", { name: "Back to the focal point" }).click();
  expect(await changed(red)).toBe(before);
  expect(faults).toEqual([]);

  const slug = "hall-in-two-colours";
  await desk.publishes({ slug, headline: "A hall in two colours", picture: id });
  const story = `/articles/${slug}`;
  await page.goto(story);
  await expect(page.locator(".hero .shot > svg[aria-hidden]")).toHaveCount(1);
  const { height } = (await page.locator(".hero .shot").boundingBox())!;

  await psql.rows("UPDATE images SET rights_expire_at = now() WHERE id = $1", [id]);
  await until("it is gone", async () => (await ask(web.url + story)).text.includes("no longer available"));
  await page.goto(story);
  const hero = page.locator(".hero");
  await expect(hero.getByText("This picture is no longer available.")).toBeVisible();
  await expect(hero.locator("img, a")).toHaveCount(0);
  await expect(page.getByText("Harbour Agency")).toHaveCount(0);
  expect(Math.abs((await hero.locator(".neutral").boundingBox())!.height - height)).toBeLessThan(2);
  expect(await faultsOf(page)).toEqual([]);
  await page.goto("/sections/harbour");
  await expect(page.locator(".teaser", { hasText: "A hall in two colours" }).locator(".neutral")).toBeVisible();
});

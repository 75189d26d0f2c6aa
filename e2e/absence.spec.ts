import { ask } from "./support/ask";
import { expect, test, withNewsroom } from "./support/story";

// What readers may not see does not exist, on any page, from the first request.

test.use({ javaScriptEnabled: false });
const newsroom = withNewsroom();

const rooms = { section: "Lighthouses", topics: ["Fog Signals"], bylines: ["Ada Quay"] };
const unseen = {
  "a draft": { slug: "canary-draft-kumquat", headline: "Canary Kumquat Is A Draft" },
  "a story in review": { slug: "canary-review-persimmon", headline: "Canary Persimmon Is In Review" },
  "a scheduled story": { slug: "canary-scheduled-tamarillo", headline: "Canary Tamarillo Is Scheduled" },
  "a story under embargo": { slug: "canary-embargo-rambutan", headline: "Canary Rambutan Is Embargoed" },
};
const withdrawn = { slug: "canary-withdrawn-loquat", headline: "Canary Loquat Was Withdrawn" };
const reason = "The quotations could not be verified.";

test.beforeAll(async () => {
  const { desk } = newsroom();
  await desk.drafts({ ...unseen["a draft"], ...rooms });
  await desk.submits({ ...unseen["a story in review"], ...rooms });
  await desk.schedules({ ...unseen["a scheduled story"], ...rooms });
  await desk.embargoes({ ...unseen["a story under embargo"], ...rooms });
  await desk.publishes({ ...withdrawn, ...rooms });
  await desk.withdraws({ slug: withdrawn.slug, reason });
  await desk.publishes({ slug: "the-fog-signal-returns", headline: "The fog signal returns", ...rooms });
  await desk.publishes({ slug: "the-old-lamp", headline: "The old lamp is lit again", ...rooms });
  await desk.revises({ slug: "the-old-lamp", wording: { slug: "the-lamp-is-lit" } });
});

for (const [kind, { slug, headline }] of Object.entries(unseen)) {
  test(`${kind} is not there`, async ({ page }) => {
    const answer = await page.goto(`/articles/${slug}`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page here");
    await expect(page.getByRole("main").getByRole("link", { name: "Front page" })).toBeVisible();
    expect(await page.content()).not.toContain(headline);
  });
}

test("a withdrawn story is gone, and its address says why", async ({ page }) => {
  const answer = await page.goto(`/articles/${withdrawn.slug}`);
  expect(answer?.status()).toBe(410);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This story was withdrawn");
  await expect(page.getByRole("main")).toContainText(reason);
  expect(await page.content()).not.toContain(withdrawn.headline);
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
});

test("what never was is a whole page that leads on", async ({ page }) => {
  for (const path of [
    "/articles/never-written",
    "/sections/never-opened",
    "/topics/never-named",
    "/staff/nobody",
    "/newsletter/no-such-state",
    "/no/such/room",
    "/fr",
    "/articles",
    `/articles/${"long-".repeat(60)}slug`,
    "/articles/%D7%90%D7%99%D7%9F",
  ]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 }), path).toHaveCount(1);
    await expect(page.getByRole("contentinfo"), path).toBeVisible();
    await expect(page.locator("meta[name=robots]"), path).toHaveAttribute("content", /noindex/);
  }
});

test("an old address leads to the new one", async ({ page }) => {
  const { status, headers } = await ask(`${newsroom().web.url}/articles/the-old-lamp`);
  expect(status).toBe(308);
  expect(new URL(headers.location!, newsroom().web.url).pathname).toBe("/articles/the-lamp-is-lit");
  await page.goto("/articles/the-old-lamp");
  expect(new URL(page.url()).pathname).toBe("/articles/the-lamp-is-lit");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The old lamp is lit again");
});

test("one page has one address", async () => {
  const moved = {
    "/latest/": "/latest",
    "//latest": "/latest",
    "/default/latest": "/latest",
    "/en": "/",
    "/en?p=12&a=b": "/?p=12&a=b",
    "/en/latest?a=b": "/latest?a=b",
    "/en/latest?after=AAAAAAAAAAAAAAAAAAAAAA": "/latest?after=AAAAAAAAAAAAAAAAAAAAAA",
    "/en/articles/%D7%90?utm_source=x": "/articles/%D7%90?utm_source=x",
    "/en/sections/harbour/feed.xml?a=b": "/sections/harbour/feed.xml?a=b",
    "/en/search?q=tide&sort=newest": "/search?q=tide&sort=newest",
    "/en/newsletter/confirm?token=x": "/newsletter/confirm?token=x",
    "/en/preview?token=x": "/preview?token=x",
    "/en/no/such/room?a": "/no/such/room?a",
    "/%61dmin/sign-in?a": "/admin/sign-in?a",
    "/%61pi/nothing": "/api/nothing",
  };
  for (const [from, to] of Object.entries(moved)) {
    const { status, headers } = await ask(newsroom().web.url + from);
    expect(status, from).toBe(308);
    expect(headers.location?.replace(newsroom().web.url, ""), from).toBe(to);
  }
});

test("nothing of the unpublished is on any page, nor in its source", async ({ page }) => {
  const surfaces = [
    "/",
    "/latest",
    "/popular",
    "/newsletter",
    "/sections/lighthouses",
    "/topics/fog-signals",
    "/staff/ada-quay",
    "/articles/the-fog-signal-returns",
    "/articles/the-lamp-is-lit",
    "/he",
  ];
  for (const path of surfaces) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    const source = (await answer!.text()).toLowerCase();
    expect(source, path).not.toContain("canary");
    if (path !== "/newsletter" && path !== "/he") expect(source, path).toContain("the-fog-signal-returns");
  }
});

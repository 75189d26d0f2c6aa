import { until } from "./support/facts";
import { expect, test, withNewsroom } from "./support/story";
import { ROOMS, STORIES, TALKS } from "./support/places";

// What a page tells search engines and networks is what it tells its reader.

const newsroom = withNewsroom({ worker: true });
const site = () => newsroom().web.url;

test("the story's data is the story as it is read", async ({ page }) => {
  for (const path of [TALKS, STORIES.corrected, STORIES.updated, STORIES["from right to left"]]) {
    await page.goto(path);
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    const all = blocks.map((text) => JSON.parse(text));
    const data = all.find((one) => one["@type"] === "NewsArticle");
    expect(data["@context"]).toBe("https://schema.org");
    expect(data.headline, path).toBe(await page.getByRole("heading", { level: 1 }).textContent());
    expect(data.description, path).toBe(await page.locator("article > header .dek").textContent());
    expect(new URL(data.mainEntityOfPage).pathname, path).toBe(new URL(page.url()).pathname);
    expect(data.mainEntityOfPage.startsWith(site())).toBe(true);
    const times = await page
      .locator("article > header time")
      .evaluateAll((found) => found.map((time) => time.getAttribute("datetime")!));
    expect(Date.parse(data.datePublished), path).toBe(Date.parse(times[0]!));
    expect(Date.parse(data.dateModified), path).toBe(Date.parse(times.at(-1)!));
    expect(data.inLanguage, path).toBe(
      await page.locator("article[data-article]").evaluate((story) => story.closest("[lang]")!.getAttribute("lang")),
    );
    expect(data.isAccessibleForFree).toBe(true);
    expect(data.publisher["@type"]).toBe("NewsMediaOrganization");
    const shown = await page.locator("article > header .kicker a").textContent();
    const crumbs = all.find((one) => one["@type"] === "BreadcrumbList");
    const trail = await page.locator("nav.trail a").allTextContents();
    expect(crumbs.itemListElement.slice(0, -1).map(({ name }: { name: string }) => name)).toEqual(trail);
    expect([data.articleSection, trail.at(-1)]).toContain(shown);
    const names = await page.locator("article > header a[rel=author]").allTextContents();
    for (const author of data.author) {
      expect(names, path).toContain(author.name);
      expect(["Person", "Organization"]).toContain(author["@type"]);
      expect((await page.request.get(author.url)).status(), author.url).toBe(200);
    }
    for (const image of data.image) {
      expect(image.creditText).toBeTruthy();
      expect((await page.request.get(image.contentUrl)).status(), image.contentUrl).toBe(200);
    }
    const ratios = data.image.map(
      (image: { width: string; height: string }) => Number(image.width) / Number(image.height),
    );
    for (const ratio of [16 / 9, 4 / 3, 1])
      expect(ratios.some((one: number) => Math.abs(one - ratio) < 0.02)).toBe(true);
  }
});

test("a correction is in the data too", async ({ page }) => {
  await page.goto(STORIES.corrected);
  const text = await page.locator('script[type="application/ld+json"]').first().textContent();
  const [correction] = JSON.parse(text!).correction;
  expect(correction["@type"]).toBe("CorrectionComment");
  expect(correction.text).toContain("It is 86.");
});

test("a shared link shows headline, dek and a picture of the right shape", async ({ page }) => {
  await page.goto(TALKS);
  const property = (name: string) => page.locator(`meta[property="${name}"]`).first().getAttribute("content");
  const named = (name: string) => page.locator(`meta[name="${name}"]`).first().getAttribute("content");
  const headline = await page.getByRole("heading", { level: 1 }).textContent();
  expect(await property("og:type")).toBe("article");
  expect(await property("og:title")).toBe(headline);
  expect(await property("og:url")).toBe(site() + TALKS);
  expect(await property("og:image:width")).toBe("1200");
  expect(await property("og:image:height")).toBe("630");
  expect(await property("article:section")).toBe("Harbour");
  expect(Date.parse((await property("article:published_time"))!)).toBe(Date.parse("2025-06-25T23:30:00Z"));
  await expect(page.locator('meta[property="article:tag"]')).toHaveCount(4);
  expect(await named("twitter:card")).toBe("summary_large_image");
  expect(await named("robots")).toContain("max-image-preview:large");
  expect(await page.title()).toContain(headline!);
  const image = await page.request.get((await property("og:image"))!);
  expect(image.headers()["content-type"]).toMatch(/^image\/(jpeg|png)$/);
});

test("the worker draws a story's headline into its share picture; when the story goes, so does the file", async ({
  page,
}) => {
  const story = { slug: "drawn-to-be-shared", headline: "Drawn to be shared" };
  const path = `/articles/${story.slug}`;
  await newsroom().desk.publishes(story);
  const tag = (html: string, name: string) => new RegExp(`"${name}" content="([^"]+)"`).exec(html)?.[1];
  const drawn = await until("a share picture", async () => {
    const html = await (await page.request.get(path)).text();
    return tag(html, "og:image:alt") === story.headline ? tag(html, "og:image") : undefined;
  });
  const answer = await page.request.get(drawn);
  expect(answer.headers()["content-type"]).toBe("image/jpeg");
  expect(answer.headers()["cache-control"]).toMatch(/^public, max-age=86\d{3}$/);
  const html = await (await page.request.get(path)).text();
  expect(tag(html, "twitter:image")).toBe(drawn);
  expect(html).toContain(`"thumbnailUrl":"${drawn}"`);
  await newsroom().desk.withdraws({ slug: story.slug, reason: "It was wrong." });
  await until("the file is gone", async () => (await page.request.get(drawn)).status() === 404 || undefined);
});

test("lists and people say what they are, and name their stories in the order of the page", async ({ page }) => {
  for (const path of ["/latest", "/popular/week", "/sections/harbour", "/sections/harbour/popular"]) {
    await page.goto(path);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent())!);
    expect(data["@type"], path).toBe("CollectionPage");
    expect(data.url, path).toBe(site() + path);
    const shown = await page
      .locator(".list-stories h2 a")
      .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
    expect(
      data.mainEntity.itemListElement.map((item: { url: string }) => item.url),
      path,
    ).toEqual(shown);
  }
  await page.goto("/staff/ines-ferrant");
  const person = JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent())!);
  expect(person["@type"]).toBe("ProfilePage");
  expect(person.mainEntity.name).toBe(await page.getByRole("heading", { level: 1 }).textContent());
  expect((await page.request.get(person.mainEntity.image.url)).status()).toBe(200);
  await expect(page.getByRole("link", { name: /Feed of/ })).toHaveAttribute("href", "/staff/ines-ferrant/feed.xml");
});

test("every page has one canonical address, its own; what is absent and what is a part of a story asks not to be indexed", async ({
  page,
}) => {
  for (const path of Object.values({ ...STORIES, ...ROOMS })) {
    const answer = await page.goto(path);
    const canonical = page.locator("link[rel=canonical]");
    const robots = await page.locator("meta[name=robots]").first().getAttribute("content");
    expect(await page.title(), path).not.toBe("");
    if (answer!.status() >= 400 || path.startsWith("/newsletter/") || path.includes("/pictures/")) {
      expect(robots, path).toContain("noindex");
      continue;
    }
    await expect(canonical, path).toHaveCount(1);
    await expect(canonical, path).toHaveAttribute("href", new URL(path, site()).href);
    if (!path.includes("?"))
      expect(answer!.headers().link, path).toBe(`<${new URL(path, site()).href}>; rel="canonical"`);
    expect(robots, path).not.toContain("noindex");
    const lang = await page.locator("html").getAttribute("lang");
    expect(lang, path).toBe(path.startsWith("/he") ? "he" : "en");
  }
});

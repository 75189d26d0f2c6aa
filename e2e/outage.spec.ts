import { ask, type Answered } from "./support/ask";
import { until } from "./support/facts";
import { makeOtherBuild, prepareOutage, type Outage, type OtherBuild } from "./support/outage";
import { expect, test } from "./support/story";
import { TALKS } from "./support/places";

// Readers go on reading while the database is away.

const SECOND = 1_000;
const PAGES = ["/", "/latest", "/sections/harbour", TALKS];
let house: Outage;
let good: Map<string, string>;
const get = (path: string) => ask(house.web.url + path);
const readAll = async () =>
  new Map(await Promise.all(PAGES.map(async (path) => [path, (await get(path)).text] as const)));

test.beforeAll(async () => {
  test.setTimeout(120_000);
  house = await prepareOutage();
  good = await readAll();
});
test.afterAll(() => house?.close());

function expectToBeTold({ status, headers, text }: Answered): void {
  expect(status).toBe(503);
  expect(Number(headers["retry-after"])).toBeGreaterThan(0);
  expect(headers["cache-control"]).toContain("no-store");
  expect(text).toContain("<!DOCTYPE html>");
  expect(text.match(/<h1/g)).toHaveLength(1);
  expect(text).not.toMatch(/<script(?![^>]*(?:reader\.js|ld\+json))/);
}

test("what was made before is served as it was, for longer than any page's life", async () => {
  expect([...good.values()].every((text) => text.includes("<h1"))).toBe(true);
  await house.postgres.stop();
  const end = performance.now() + 35 * SECOND;
  do {
    for (const path of PAGES) {
      const { status, text } = await get(path);
      expect(status, path).toBe(200);
      expect(text === good.get(path), path).toBe(true);
    }
  } while (performance.now() < end);
});

test("what was never made is a whole page that says to come back", async () => {
  await house.postgres.stop();
  expectToBeTold(await get("/topics/dredging"));
  expectToBeTold(await get("/articles/never-asked-for"));
  expectToBeTold(await get(`/newsletter/confirm?token=${"a".repeat(43)}`));
  expect((await get("/readyz")).status).toBe(503);
  expect((await get("/healthz")).status).toBe(200);
});

test("a form says that it cannot be taken now, and a view is not waited for", async () => {
  await house.postgres.stop();
  const signUp = await ask(`${house.web.url}/api/newsletter/subscribe`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "email=reader@example.org",
  });
  expect(signUp.status).toBe(503);
  expect(Number(signUp.headers["retry-after"])).toBeGreaterThan(0);
  const view = await ask(`${house.web.url}/api/views`, {
    method: "POST",
    headers: { "content-type": "application/json", "user-agent": "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0" },
    body: JSON.stringify({ article: "01a204de-6f23-773b-b1b1-0cddf6667070" }),
  });
  expect(view.status).toBe(204);
});

test("after a restart of the web process too", async () => {
  await house.postgres.stop();
  await house.web.restart({ ready: false });
  for (const path of PAGES) {
    const { status, text } = await get(path);
    expect(status, path).toBe(200);
    expect(text === good.get(path), path).toBe(true);
  }
  expectToBeTold(await get("/topics/dredging"));
});

test("when the database is back, everything is fresh within seconds", async () => {
  await house.postgres.comeBack();
  await house.psql.changesHeadline(TALKS.replace("/articles/", ""), "The talks after the outage");
  const began = performance.now();
  await until("fresh", async () => (await get(TALKS)).text.includes("The talks after the outage") || undefined);
  await until(
    "fresh",
    async () => (await get("/sections/harbour")).text.includes("The talks after the outage") || undefined,
  );
  await until("made", async () => (await get("/topics/dredging")).status === 200 || undefined);
  await until("ready", async () => (await get("/readyz")).status === 200 || undefined);
  expect(performance.now() - began).toBeLessThan(6 * SECOND);
  expect((await get("/articles/never-asked-for")).status).toBe(404);
});

test("a change that nobody could read yet costs no good page", async () => {
  await house.postgres.comeBack();
  await until("ready", async () => (await get("/readyz")).status === 200 || undefined);
  good = await readAll();
  await house.psql.rows("SELECT tick(ARRAY['site'])");
  await house.postgres.stop();
  for (const path of PAGES) expect((await get(path)).text === good.get(path), path).toBe(true);
  await house.postgres.comeBack();
  await until("ready", async () => (await get("/readyz")).status === 200 || undefined);
  for (const path of PAGES) expect((await get(path)).status, path).toBe(200);
});

test("a database that hangs keeps nobody waiting", async () => {
  await house.postgres.comeBack();
  await until("all pages are warm", async () =>
    (await Promise.all(PAGES.map(get))).every(({ status }) => status === 200),
  );
  await house.psql.rows("SELECT tick(ARRAY['site'])");
  house.postgres.freeze();
  try {
    for (const path of [...PAGES, "/staff/miriam-tal", "/articles/never-asked-for-either"]) {
      const began = performance.now();
      const answer = await get(path);
      expect(performance.now() - began, path).toBeLessThan(4.5 * SECOND);
      if (PAGES.includes(path)) expect(answer.status, path).toBe(200);
      else expectToBeTold(answer);
    }
  } finally {
    house.postgres.thaw();
  }
  await until("ready", async () => (await get("/readyz")).status === 200 || undefined);
  await until("made", async () => (await get("/staff/miriam-tal")).status === 200 || undefined);
});

test("a new build never serves a page of an old one, yet keeps its styles for who still holds one", async () => {
  const next: OtherBuild = await makeOtherBuild();
  try {
    await house.postgres.stop();
    expect(next.left.length).toBeGreaterThan(0);
    await house.web.restart({ ready: false, dist: next.dist });
    expectToBeTold(await get(TALKS));
    for (const path of next.left) expect((await get(path)).status, path).toBe(200);
    await house.postgres.comeBack();
    await until("made anew", async () => (await get(TALKS)).status === 200 || undefined);
  } finally {
    await house.web.stop();
    await next.remove();
  }
});

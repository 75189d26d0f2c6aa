import { ask } from "./support/ask";
import { expect, test, withNewsroom } from "./support/story";
import { TALKS } from "./support/places";

// A reader signs up without script; nothing happens to an address until its owner says so.

test.use({ javaScriptEnabled: false });
const newsroom = withNewsroom({ worker: true });
const READER = "dana.reader@example.org";
const form = { "content-type": "application/x-www-form-urlencoded" };

const subscribe = (body: string, headers: Record<string, string> = form) =>
  ask(`${newsroom().web.url}/api/newsletter/subscribe`, { method: "POST", headers, body });
const subscriber = async (address: string) =>
  (await newsroom().psql.rows<{ state: string }>("SELECT state FROM subscribers WHERE address = $1", [address]))[0];
const consents = (address: string) =>
  newsroom().psql.rows<{ kind: string; page: string; wording: string; network: string; at: Date }>(
    "SELECT c.kind, c.page, c.wording, c.network, c.at FROM consents c JOIN subscribers s ON s.id = c.subscriber_id WHERE s.address = $1 ORDER BY c.at",
    [address],
  );
async function linkFor(address: string): Promise<string> {
  const { mail } = await newsroom().smtp!.waitForMail(address, 20_000);
  const [link] = /http:\/\/\S+\/newsletter\/confirm\?token=[\w-]{43}/.exec(mail.text ?? "") ?? [];
  expect(link, "the mail has a link").toBeDefined();
  return link!;
}

test("from the box beside a story to a confirmed subscription", async ({ page }) => {
  await page.goto(TALKS);
  const box = page.getByRole("complementary").getByRole("region", { name: "Receive latest news & updates" });
  await box.getByLabel("Email address").fill(READER);
  await box.getByRole("button", { name: "Sign up" }).click();
  expect(new URL(page.url()).pathname).toBe("/newsletter/sent");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your inbox");
  expect((await subscriber(READER))?.state).toBe("PENDING");

  const link = await linkFor(READER);
  const { mail, to } = await newsroom().smtp!.waitForMail(READER);
  expect(to).toEqual([READER]);
  expect(mail.headers.get("auto-submitted")).toBe("auto-generated");
  expect(link.startsWith(newsroom().web.url)).toBe(true);

  for (let times = 0; times < 5; times++) expect((await ask(link)).status).toBe(200);
  await ask(link, { method: "HEAD" });
  expect((await subscriber(READER))?.state).toBe("PENDING");
  expect((await consents(READER)).map(({ kind }) => kind)).toEqual(["REQUESTED"]);

  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Confirm your newsletter");
  await page.getByRole("main").getByRole("button", { name: "Confirm" }).click();
  expect(new URL(page.url()).pathname).toBe("/newsletter/confirmed");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are signed up");

  expect((await subscriber(READER))?.state).toBe("CONFIRMED");
  const [asked, confirmed, ...more] = await consents(READER);
  expect(more).toEqual([]);
  expect(asked).toMatchObject({ kind: "REQUESTED", page: TALKS, wording: "sign-up/1/en" });
  expect(confirmed).toMatchObject({ kind: "CONFIRMED", page: "/newsletter/confirm" });
  for (const { network } of [asked!, confirmed!]) expect(network).toMatch(/^(127\.0\.0\.0\/24|0:0:0::\/48)$/);
});

test("a link that was used says what holds, and a made-up one says so", async ({ page }) => {
  const link = await linkFor(READER);
  const answer = await page.goto(link);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are signed up");
  const token = new URL(link).searchParams.get("token")!;
  const again = await ask(`${newsroom().web.url}/api/newsletter/confirm`, {
    method: "POST",
    headers: form,
    body: `token=${token}`,
  });
  expect(again.status).toBe(303);
  expect((await consents(READER)).filter(({ kind }) => kind === "CONFIRMED")).toHaveLength(1);

  const madeUp = await page.goto(`/newsletter/confirm?token=${"A".repeat(43)}`);
  expect(madeUp?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link no longer works");
});

test("nobody learns who is known", async () => {
  const known = await subscribe(`email=${encodeURIComponent(READER)}`);
  const unknown = await subscribe("email=somebody.else@example.org");
  const trap = await subscribe("email=machine@example.org&website=http://spam.example");
  for (const { status, text, headers } of [known, unknown, trap]) {
    expect(status).toBe(303);
    expect(text).toBe("");
    expect(headers.location).toBe("/newsletter/sent");
    expect({ ...headers, date: "" }).toEqual({ ...known.headers, date: "" });
  }
  const json = { "content-type": "application/json" };
  const answers = [READER, "third@example.org"].map((email) => subscribe(JSON.stringify({ email }), json));
  const [first, second] = await Promise.all(answers);
  expect([first!.status, first!.text]).toEqual([202, second!.text]);
  expect(second!.status).toBe(202);
  await linkFor("somebody.else@example.org");
  expect(await subscriber("machine@example.org")).toBeUndefined();
});

test("of what was typed only the address is in the mail", async () => {
  const source = "/articles/buy-cheap-watches-now";
  await subscribe(JSON.stringify({ email: "Victim+Cheap@Example.ORG", source, lists: [] }), {
    "content-type": "application/json",
    "user-agent": "CheapWatches/1.0",
    referer: "http://cheap.example/",
  });
  const { raw, to } = await newsroom().smtp!.waitForMail("victim+cheap@example.org", 20_000);
  expect(to).toEqual(["victim+cheap@example.org"]);
  expect(raw.replaceAll("victim+cheap@example.org", "")).not.toMatch(/cheap|watches/i);
});

test("a slip in the address is said, and nothing is sent", async ({ page }) => {
  await page.goto("/newsletter");
  const main = page.getByRole("main");
  await main.getByLabel("Email address").fill("dana@nowhere");
  await main.getByRole("button", { name: "Sign up" }).click();
  expect(new URL(page.url()).pathname).toBe("/newsletter/check-address");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Please check the address");
  await expect(main.getByLabel("Email address")).toBeVisible();
  expect(await subscriber("dana@nowhere")).toBeUndefined();
});

test("too many from one network are told to wait", async ({ page }) => {
  const places: string[] = [];
  for (let times = 0; times < 21; times++)
    places.push(String((await subscribe(`email=many${times}@example.org`)).headers.location));
  expect(places.at(-1)).toBe("/newsletter/too-many");
  const answer = await page.goto(places.at(-1)!);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Too many attempts");
  expect(await subscriber("many20@example.org")).toBeUndefined();
});

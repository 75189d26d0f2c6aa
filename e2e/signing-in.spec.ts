import type { Locator, Page } from "@playwright/test";
import { faultsOf } from "./support/accessibility";
import { ask } from "./support/ask";
import { hydrated } from "./support/hydrated";
import { signedIn } from "./support/signed-in";
import { expect, test, withNewsroom } from "./support/story";
import { appShows } from "./support/totp";
import { watch } from "./support/watch";

// How staff come in and out: the first administrator, an invitation, a second factor, a passkey; and who does not.

const newsroom = withNewsroom({ worker: true });
const PASSWORD = "kelp tangles under lanterns";

/** Why a form was not taken: said in one place, aloud. */
const refusal = (page: Page) => page.locator('p[role="alert"]:visible');
const sessionOf = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === "dateline-session")?.value ?? "";
const statusAs = async (session: string) =>
  (await ask(`${newsroom().web.url}/admin`, { headers: { cookie: `dateline-session=${session}` } })).status;
/** By its role, because the framework keeps the page one came from, unseen. */
const field = (scope: Page | Locator, name: string) => scope.getByRole("textbox", { name, exact: true });

test("the setup link makes the first administrator, whose invitation lets an author in", async ({ page, browser }) => {
  const { faults } = await watch(page);
  const token = await newsroom().desk.givesSetupLink(null);
  await page.goto(`/admin/setup?token=${token}`);
  expect(await faultsOf(page)).toEqual([]);
  await field(page, "Your name").fill("Ada Quay");
  await field(page, "E-mail address").fill("Ada@Quay.example");
  await field(page, "New password").fill("password12345678");
  await page.getByRole("button", { name: "Open the desk" }).click();
  await expect(refusal(page)).toContainText("words everybody tries first");
  await expect(field(page, "Your name")).toHaveValue("Ada Quay");
  await field(page, "New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Open the desk" }).click();
  await page.waitForURL("/admin");
  const cookies = await page.context().cookies();
  expect(cookies.find(({ name }) => name === "dateline-session")).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  expect(cookies.find(({ name }) => name === "dateline_staff")).toMatchObject({ value: "1", path: "/" });

  const again = await page.request.get(`/admin/setup?token=${token}`);
  expect(await again.text()).toContain("This link does not work");

  await page.goto("/admin/staff");
  expect(await faultsOf(page)).toEqual([]);
  const invite = page.getByRole("region", { name: "Invite somebody" });
  await field(invite, "Name").fill("Bo Ek");
  await field(invite, "E-mail address").fill("bo@quay.example");
  await invite.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByText("Author, bo@quay.example")).toBeVisible();
  const { mail } = await newsroom().smtp!.waitForMail("bo@quay.example");
  const link = /http\S+\/admin\/invitation\?token=\S+/.exec(mail.text ?? "")![0];

  const elsewhere = await browser.newContext({ baseURL: newsroom().web.url });
  const guest = await elsewhere.newPage();
  await guest.goto(link);
  expect(await faultsOf(guest)).toEqual([]);
  await field(guest, "New password").fill("gravel ovens hum politely");
  await guest.getByRole("button", { name: "Come in" }).click();
  await guest.waitForURL("/admin");
  expect((await guest.goto("/admin/staff"))?.status()).toBe(404);

  await newsroom().desk.disables({ email: "bo@quay.example" });
  const shut = await guest.goto("/admin/account");
  expect(new URL(shut!.url()).pathname).toBe("/admin/sign-in");
  await field(guest, "E-mail address").fill("bo@quay.example");
  await field(guest, "Password").fill("gravel ovens hum politely");
  await guest.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(refusal(guest)).toHaveText("The address or the password is not right.");
  await expect(field(guest, "E-mail address")).toHaveValue("bo@quay.example");
  await elsewhere.close();
  expect(faults).toEqual([]);
});

test("whoever types before the script has come stays where they are when it comes", async ({ page }) => {
  let comes = () => {};
  const held = new Promise<void>((resolve) => (comes = resolve));
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/admin/sign-in", { waitUntil: "commit" });
  await expect(field(page, "E-mail address")).toBeFocused();
  await page.keyboard.type("cy@quay.example");
  await page.keyboard.press("Tab");
  await page.keyboard.type("gravel ");
  comes();
  await hydrated(page);
  await page.keyboard.type("ovens");
  await expect(field(page, "E-mail address")).toHaveValue("cy@quay.example");
  await expect(field(page, "Password")).toHaveValue("gravel ovens");
});

test("a password is forgotten, and the mail lets its owner choose another", async ({ page }) => {
  await signedIn(page, newsroom(), "EDITOR", { email: "cy@quay.example" });
  await page.context().clearCookies();
  for (const address of ["nobody@quay.example", "cy@quay.example"]) {
    await page.goto("/admin/reset");
    await field(page, "E-mail address").fill(address);
    await page.getByRole("button", { name: "Send the link" }).click();
    await expect(page.getByRole("status")).toContainText("If this address has an account here");
  }
  const { mail } = await newsroom().smtp!.waitForMail("cy@quay.example");
  await page.goto(/http\S+\/admin\/reset\?token=\S+/.exec(mail.text ?? "")![0]);
  await field(page, "New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Keep this password" }).click();
  await expect(page.getByRole("status")).toContainText("Your password is changed");
  await field(page, "E-mail address").fill("cy@quay.example");
  await field(page, "Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL("/admin");
  expect(
    newsroom()
      .smtp!.mails()
      .some(({ to }) => to.includes("nobody@quay.example")),
  ).toBe(false);
});

test("an authenticator app, and a recovery code once", async ({ page }) => {
  await signedIn(page, newsroom(), "EDITOR", { email: "di@quay.example" });
  await page.goto("/admin/account");
  expect(await faultsOf(page)).toEqual([]);
  await field(page, "New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Keep this password" }).click();
  await expect(page.getByText("every other session has ended")).toBeVisible();
  await page.getByRole("button", { name: "Set up an authenticator app" }).click();
  const key = await page.locator(".account-key").innerText();
  await page.emulateMedia({ colorScheme: "dark" });
  const code = page.getByRole("img", { name: "The app's key, to scan" });
  const fills = code.locator("path").evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  expect(await fills).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
  expect((await code.boundingBox())?.width).toBeGreaterThan(150);
  expect(await faultsOf(page)).toEqual([]);
  await field(page, "The code the app shows").fill("000000");
  await page.getByRole("button", { name: "Use this app" }).click();
  await expect(refusal(page)).toContainText("not right");
  await expect(field(page, "The code the app shows")).toHaveAccessibleDescription(/not right/);
  await field(page, "The code the app shows").fill(appShows(key));
  await page.getByRole("button", { name: "Use this app" }).click();
  const shown = page.locator(".account-codes code");
  await expect(shown).toHaveCount(10);
  const codes = await shown.allInnerTexts();

  const comeIn = async (code: string) => {
    await page.context().clearCookies();
    await page.goto("/admin/sign-in?next=/admin/account");
    await field(page, "E-mail address").fill("di@quay.example");
    await field(page, "Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await field(page, "Code").fill(code);
    await page.getByRole("button", { name: "Go on" }).click();
  };
  await comeIn(appShows(key, 1));
  await page.waitForURL("/admin/account");
  await expect(page.getByText("10 recovery codes are left")).toBeVisible();
  await comeIn(codes[0]!);
  await page.waitForURL("/admin/account");
  await expect(page.getByText("9 recovery codes are left")).toBeVisible();
  await comeIn(codes[0]!);
  await expect(refusal(page)).toContainText("not right, or was used already");
});

test("a passkey is made, named, and lets its owner in without a password", async ({ page }) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await signedIn(page, newsroom(), "EDITOR", { email: "ed@quay.example" });
  await page.goto("/admin/account");
  const known = await sessionOf(page);
  await field(page, "Name of a new passkey").fill("My laptop");
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await expect(page.getByRole("button", { name: "Remove My laptop" })).toBeVisible();
  // A first factor renews the session: whoever knew the one before it is out.
  const renewed = await sessionOf(page);
  expect(renewed).not.toBe(known);
  expect(await statusAs(known)).toBe(307);
  expect(await statusAs(renewed)).toBe(200);
  await field(page, "Name of this passkey").fill("The blue one");
  await page.getByRole("button", { name: "Rename" }).click();
  await expect(page.getByRole("button", { name: "Remove The blue one" })).toBeVisible();
  await page.context().clearCookies();
  await page.goto("/admin/sign-in?next=/admin/account");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.waitForURL("/admin/account");
  const again = await sessionOf(page);
  expect([known, renewed]).not.toContain(again);
  await page.getByRole("button", { name: "Remove The blue one" }).click();
  await expect(field(page, "Name of this passkey")).toHaveCount(0);
});

test("another role ends the session at the next request, and guesses are counted", async ({ page }) => {
  await signedIn(page, newsroom(), "AUTHOR", { email: "fi@quay.example" });
  await newsroom().desk.changesRole({ email: "fi@quay.example", role: "CONTRIBUTOR" });
  await page.goto("/admin/account");
  await expect(page).toHaveURL(/\/admin\/sign-in\?next=%2Fadmin%2Faccount$/);
  for (let guess = 0; guess < 11; guess++) {
    await field(page, "E-mail address").fill("gus@quay.example");
    await field(page, "Password").fill(`guess ${guess}`);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await expect(refusal(page)).toContainText(guess < 10 ? "not right" : "Too many tries");
    await page.goto("/admin/sign-in");
  }
});

test("a link elsewhere is not followed after signing in", async ({ page }) => {
  const { token } = await newsroom().desk.givesSignInLink({ role: "EDITOR", email: "hal@quay.example" });
  await page.goto(`/admin/sign-in?token=${token}&next=//evil.example`);
  await page.getByRole("button", { name: /^Come in as/ }).click();
  await page.waitForURL(`${newsroom().web.url}/admin`);
});

test("without the script everything but passkeys works", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: newsroom().web.url });
  const page = await context.newPage();
  const { token } = await newsroom().desk.givesSignInLink({ role: "EDITOR", email: "ida@quay.example" });
  await page.goto(`/admin/sign-in?token=${token}`);
  await page.getByRole("button", { name: /^Come in as/ }).click();
  await page.goto("/admin/account");
  await field(page, "New password").fill("passwordpassword");
  await page.getByRole("button", { name: "Keep this password" }).click();
  await expect(refusal(page)).toContainText("repeats itself");
  await context.close();
});

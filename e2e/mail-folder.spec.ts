import { mailsInFolder } from "./support/mail-folder";
import { until } from "./support/facts";
import { expect, test, withNewsroom } from "./support/story";

// A newsroom without a mail server: every mail lies as a file in a folder.

test.use({ javaScriptEnabled: false });
const newsroom = withNewsroom({ worker: true, mail: "folder" });

test("the confirmation is a file whose link works", async ({ page }) => {
  await page.goto("/newsletter");
  const main = page.getByRole("main");
  await main.getByLabel("Email address").fill("editor@example.org");
  await main.getByRole("button", { name: "Sign up" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your inbox");

  const [mail] = await until("a mail in the folder", async () => {
    const mails = await mailsInFolder(newsroom().dataDir);
    return mails.length > 0 && mails;
  });
  expect(mail!.name).toMatch(/\.eml$/);
  expect(mail!.to).toBe("editor@example.org");
  await page.goto(/http:\/\/\S+\/newsletter\/confirm\?token=[\w-]{43}/.exec(mail!.text)![0]);
  await page.getByRole("main").getByRole("button", { name: "Confirm" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are signed up");
});

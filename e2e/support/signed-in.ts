import type { Page } from "@playwright/test";
import type { Newsroom } from "./open-newsroom";
import type { Colleague } from "./staff-deeds";

/**
 * Lets a colleague of this role in by a one-time link of the terminal's, as the demo's editor comes in: the page is at the
 * desk then. Answers their id.
 */
export async function signedIn(
  page: Page,
  { web, desk }: Pick<Newsroom, "web" | "desk">,
  role: Colleague["role"],
  more: Omit<Colleague, "role"> = {},
): Promise<{ id: string }> {
  const { token, id } = await desk.givesSignInLink({ role, ...more });
  await page.goto(`${web.url}/admin/sign-in?token=${token}`);
  await page.getByRole("button", { name: /^Come in as/ }).click();
  await page.waitForURL(`${web.url}/admin`);
  return { id };
}

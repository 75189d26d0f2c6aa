import { readFileSync } from "node:fs";
import { expect, type Browser, type BrowserContextOptions, type Locator, type Page } from "@playwright/test";
import type { Newsroom } from "./open-newsroom";
import { signedIn } from "./signed-in";

/** Somebody of that role at the desk, in a browser of their own. */
export async function colleagueIn(
  newsroom: Newsroom,
  browser: Browser,
  role: "AUTHOR" | "EDITOR",
  name: string,
  device: BrowserContextOptions = {},
): Promise<Page> {
  const page = await (await browser.newContext({ ...device, baseURL: newsroom.web.url })).newPage();
  await signedIn(page, newsroom, role, { name, email: `${name.toLowerCase()}@quay.example` });
  return page;
}

/** Begins a draft; answers where its editor is. */
export async function begin(page: Page, headline: string): Promise<string> {
  await page.goto("/admin/articles/new");
  await page.getByLabel("Working headline").fill(headline);
  await page.getByRole("button", { name: "Begin writing" }).click();
  await page.waitForURL(/\/admin\/articles\/[0-9a-f-]{36}$/);
  return page.url();
}

export const text = (page: Page) => page.getByRole("textbox", { name: "Text of the story" });
export const kept = (page: Page) => expect(page.locator(".keep-state")).toContainText(/^Saved/);

/** Something out of the menu beside the main step. */
export async function more(page: Page, item: string): Promise<void> {
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** What a clock in the zone shows so many milliseconds from now, to the second: "2026-03-29T09:00:07". */
export function clockIn(timeZone: string, ahead: number): string {
  const options = { dateStyle: "short", timeStyle: "medium", timeZone } as const;
  return new Intl.DateTimeFormat("sv-SE", options).format(new Date(Date.now() + ahead)).replace(" ", "T");
}

/** Pastes a file of e2e/fixtures/pasted as another program would have put it on the clipboard. */
export async function pasteInto(text: Locator, fixture: string): Promise<void> {
  const html = readFileSync(`e2e/fixtures/pasted/${fixture}`, "utf8");
  await text.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", pasted);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

/** What stands in a text, a line a block: its tag, and its words with *italics*, **bold** and [links](address). */
export function writtenIn(text: Locator): Promise<string[]> {
  return text.evaluate((element) => {
    const said = (node: Node): string => {
      const inner = () => [...node.childNodes].map(said).join("");
      switch (node.nodeName) {
        case "EM":
          return `*${inner()}*`;
        case "STRONG":
          return `**${inner()}**`;
        case "A":
          return `[${inner()}](${(node as HTMLAnchorElement).getAttribute("href")})`;
        default:
          return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "") : inner();
      }
    };
    const joined = (root: Element, selector: string, mark: string) =>
      [...root.querySelectorAll(selector)].map(said).join(mark);
    return [...element.children].flatMap((block) => {
      const name = block.nodeName.toLowerCase();
      if (name === "ul" || name === "ol") return [`${name} ${joined(block, "li", " | ")}`];
      const rows = [...block.querySelectorAll("tr")];
      if (rows.length) return [`table ${rows.map((row) => joined(row, "th, td", "; ")).join(" | ")}`];
      return said(block) ? [`${name} ${said(block)}`] : [];
    });
  });
}

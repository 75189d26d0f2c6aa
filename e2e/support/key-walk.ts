import type { Page } from "@playwright/test";

/** What somebody without a mouse met on a page: how many stops of Tab, and what was wrong with them. */
export type Walk = { stops: number; faults: string[] };

/** More stops than any page has, the parts of its dates among them. */
const MOST = 500;

/**
 * Goes through a page by Tab alone, from its top until it comes round. A fault is an interactive element that is never
 * reached, one that looks the same with the focus or cannot be seen while it has it, and a step back up the page.
 */
export async function walkByTab(page: Page): Promise<Walk> {
  await page.waitForFunction(hasItsFirstFocus);
  await page.evaluate(listen);
  for (let pressed = 1; pressed <= MOST; pressed++) {
    await page.keyboard.press("Tab");
    if (pressed > 1 && (await page.evaluate(isRound))) break;
  }
  return page.evaluate(listened);
}

/** A page that asks for the focus somewhere gets it a moment after it is there. */
function hasItsFirstFocus(): boolean {
  return !document.querySelector("[autofocus]") || document.activeElement!.matches("[autofocus]");
}

type Listening = { wanted: HTMLElement[]; met: HTMLElement[]; faults: string[] };

/** In the page: notes which elements wait for Tab, and each that it comes to. */
function listen(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");

  const stops = "a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]";
  const wanted = [...document.querySelectorAll<HTMLElement>(stops)].filter(isStop);
  const unfocused = new Map(wanted.map((one) => [one, looksOf(one)]));
  const held: Listening = { wanted, met: [], faults: [] };
  document.addEventListener("focusin", ({ target }) => {
    const one = target as HTMLElement;
    if (held.met.includes(one)) return;
    const before = held.met.at(-1);
    held.met.push(one);
    const { width, height, left, bottom, right } = one.getBoundingClientRect();
    if (width < 4 || height < 4 || right <= 0 || bottom <= 0) held.faults.push(`${said(one)} cannot be seen`);
    // Words being written have their cursor.
    if (!one.isContentEditable && unfocused.get(one) === looksOf(one)) held.faults.push(`${said(one)} shows no focus`);
    const last = before && roomOf(before) === roomOf(one) ? before.getBoundingClientRect() : null;
    if (last && bottom <= last.top && left < last.right)
      held.faults.push(`${said(one)} stands above the stop before it`);
  });
  (window as unknown as { keyWalk: Listening }).keyWalk = held;

  function isStop(one: HTMLElement): boolean {
    if (one.tabIndex < 0 || one.matches(":disabled, [inert] *, [contenteditable] *")) return false;
    return one.checkVisibility({ visibilityProperty: true }) && !isRadioBesideItsStop(one);
  }
  /** Of radios of one name Tab stops at the checked one. */
  function isRadioBesideItsStop(one: HTMLElement): boolean {
    if (!(one instanceof HTMLInputElement) || one.type !== "radio" || one.checked) return false;
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(one.name)}"]`)];
    return group.some(({ checked }) => checked) || group[0] !== one;
  }
  function looksOf(one: Element | null, depth = 0): string {
    if (!one || depth > 3) return "";
    const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(one);
    const mark = getComputedStyle(one, "::before").content;
    return [outlineStyle, outlineWidth, boxShadow, borderColor, mark, looksOf(one.parentElement, depth + 1)].join();
  }
  function roomOf(one: Element): Element | null {
    return one.closest("main, nav, header, form");
  }
  function said(one: Element): string {
    return one.outerHTML.slice(0, 160);
  }
}

function isRound(): boolean {
  return document.activeElement === (window as unknown as { keyWalk: Listening }).keyWalk.met[0];
}

function listened(): Walk {
  const { wanted, met, faults } = (window as unknown as { keyWalk: Listening }).keyWalk;
  const missed = wanted.filter((one) => one.isConnected && !met.includes(one));
  return {
    stops: met.length,
    faults: [...faults, ...missed.map((one) => `never reached: ${one.outerHTML.slice(0, 160)}`)],
  };
}

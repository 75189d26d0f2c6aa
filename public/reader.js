/**
 * All the script a reader's page has. Everything works without it; it only adds.
 *
 * Loaded by <script type="module" async blocking="render" src="/reader.js"> in the head: fetched beside the stylesheet,
 * which the first paint waits for anyway, so the chosen theme is there in time and parsing is never held up.
 */

const root = document.documentElement;

// As in lib/embeds/rules.ts; the page's policy has the last word.
const FRAMES =
  /^https:\/\/(www\.youtube-nocookie\.com\/|player\.vimeo\.com\/|platform\.twitter\.com\/|www\.instagram\.com\/|www\.google\.com\/maps\/embed\?)/;

// First of all: the theme that was chosen.
const chosen = remembered("theme");
if (chosen === "dark" || chosen === "light") root.dataset.theme = chosen;

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();

function start() {
  themeSwitches();
  shareButtons();
  embeds();
  const story = document.querySelector("article[data-article]");
  if (story instanceof HTMLElement) whenRead(5_000, () => report(story.dataset.article));
}

/**
 * Calls back once the page has been in sight for so long, all its moments together.
 * @param {number} needed milliseconds
 * @param {() => void} then
 */
function whenRead(needed, then) {
  let since = 0;
  let timer = 0;
  const look = () => {
    clearTimeout(timer);
    if (since) needed -= performance.now() - since;
    const inSight = document.visibilityState === "visible" && !document.prerendering;
    since = inSight ? performance.now() : 0;
    if (inSight) timer = setTimeout(done, Math.max(0, needed));
  };
  const done = () => {
    document.removeEventListener("visibilitychange", look);
    document.removeEventListener("prerenderingchange", look);
    then();
  };
  document.addEventListener("visibilitychange", look);
  document.addEventListener("prerenderingchange", look);
  look();
}

/**
 * Tells the newsroom that somebody read this story; not who.
 * @param {string} article
 */
function report(article) {
  navigator.sendBeacon("/api/views", new Blob([JSON.stringify({ article })], { type: "application/json" }));
}

/** button[data-theme-switch][hidden]: pressed means dark. */
function themeSwitches() {
  const switches = document.querySelectorAll("[data-theme-switch]");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
  const show = () => switches.forEach((button) => button.setAttribute("aria-pressed", String(isDark())));
  for (const button of switches) {
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      remember("theme", root.dataset.theme);
      show();
    });
    button.hidden = false;
  }
  system.addEventListener("change", show);
  addEventListener("storage", ({ key, newValue }) => {
    if (key !== "theme") return;
    if (newValue === "dark" || newValue === "light") root.dataset.theme = newValue;
    else delete root.dataset.theme;
    show();
  });
  show();
}

/**
 * button[data-share][hidden]: the system's own sharing, else the address to the clipboard. The nearest
 * [data-share-status] then says what stands on the button as data-copied or data-failed.
 */
function shareButtons() {
  if (!navigator.share && !navigator.clipboard) return;
  for (const button of document.querySelectorAll("[data-share]")) {
    button.addEventListener("click", () => share(button));
    button.hidden = false;
  }
}

/** @param {HTMLElement} button */
async function share(button) {
  const url = document.querySelector("link[rel=canonical]")?.href ?? location.href;
  const status = button.closest(":has([data-share-status])")?.querySelector("[data-share-status]");
  const say = (words) => status && words && (status.textContent = words);
  try {
    if (navigator.share) return await navigator.share({ title: document.title, url });
    await navigator.clipboard.writeText(url);
    say(button.dataset.copied);
  } catch (error) {
    // Closing the system's sheet is a choice, not a failure.
    if (error.name !== "AbortError") say(button.dataset.failed);
  }
}

/** a[data-embed]: a link to the page, until a click asks for the frame itself. */
function embeds() {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[data-embed]");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const frame = frameFor(link);
    if (!frame) return;
    event.preventDefault();
    link.replaceWith(frame);
    frame.focus();
  });
}

/** @param {HTMLAnchorElement} link */
function frameFor(link) {
  const { embed, provider, title } = link.dataset;
  if (!FRAMES.test(embed)) return null;
  const frame = document.createElement("iframe");
  frame.className = "embed-frame";
  frame.dataset.provider = provider ?? "";
  frame.title = title || link.textContent.trim();
  frame.sandbox = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation";
  frame.allow = "fullscreen; picture-in-picture; encrypted-media";
  frame.loading = "lazy";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.src = embed;
  return frame;
}

// Storage may be forbidden; then a choice holds for the page.
function remembered(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}

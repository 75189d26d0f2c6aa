/**
 * What other programs put on the clipboard, told plainly enough for the schema to read. Word says its lists in paragraphs
 * with a class and a bullet of its own; Google Docs wraps everything in a <b> that is not bold. The rest the schema drops.
 */
export function cleaned(html: string): string {
  // Before it is parsed: the desk's policy would complain of each style element, though nobody shows it.
  const page = new DOMParser().parseFromString(html.replace(STYLES, ""), "text/html");
  for (const gone of page.querySelectorAll("script, meta, link, title, o\\:p, .MsoCommentReference")) gone.remove();
  for (const bold of page.querySelectorAll<HTMLElement>("b, strong"))
    if (/^(?:normal|[1-4]00)$/.test(bold.style.fontWeight)) bold.replaceWith(...bold.childNodes);
  for (const span of page.querySelectorAll<HTMLElement>("span[style]")) spoken(span);
  for (const item of page.querySelectorAll<HTMLElement>("p[style*='mso-list'], p[class*='MsoListParagraph']"))
    listed(item);
  for (const heading of page.querySelectorAll("h1, h4, h5, h6"))
    renamed(heading, heading.tagName === "H1" ? "h2" : "h3");
  for (const link of page.querySelectorAll<HTMLAnchorElement>("a[href*='google.com/url?']")) unwrapped(link);
  for (const caption of page.querySelectorAll("caption")) captioned(caption);
  // The blank lines by which other programs keep paragraphs apart.
  for (const line of page.querySelectorAll("p")) if (!line.textContent.trim()) line.remove();
  return page.body.innerHTML;
}

const STYLES = /<style\b[\s\S]*?<\/style\s*>/gi;

/** Docs says bold and italic by style alone. */
function spoken(span: HTMLElement): void {
  const { fontWeight, fontStyle } = span.style;
  const names = [...(/^(?:bold|[6-9]00)$/.test(fontWeight) ? ["b"] : []), ...(fontStyle === "italic" ? ["i"] : [])];
  for (const name of names) {
    const mark = span.ownerDocument.createElement(name);
    mark.append(...span.childNodes);
    span.append(mark);
  }
}

/** A paragraph of Word's that is an item of a list: its bullet goes, and it joins the list it continues. */
function listed(paragraph: HTMLElement): void {
  const style = paragraph.getAttribute("style") ?? "";
  const level = Number(/level(\d)/.exec(style)?.[1] ?? 1);
  const bullet = [...paragraph.querySelectorAll<HTMLElement>("span")].find((span) =>
    /mso-list:\s*Ignore/i.test(span.getAttribute("style") ?? ""),
  );
  if (!bullet && !/mso-list/.test(style)) return;
  const isOrdered = /^\s*[\da-z]{1,4}[.)]/i.test(bullet?.textContent ?? "");
  bullet?.remove();
  const document = paragraph.ownerDocument;
  const word = /\bl(\d+)\b/.exec(style)?.[1] ?? "";
  let list = listBefore(paragraph, word);
  if (!list) {
    list = document.createElement(isOrdered ? "ol" : "ul");
    list.dataset.word = word;
    paragraph.before(list);
  }
  for (let depth = 1; depth < level; depth++) list = innerOf(list, isOrdered);
  const item = document.createElement("li");
  item.append(...paragraph.childNodes);
  list.append(item);
  paragraph.remove();
}

function listBefore(paragraph: HTMLElement, word: string): HTMLElement | null {
  const before = paragraph.previousElementSibling;
  return before instanceof HTMLElement && before.dataset.word === word ? before : null;
}

function innerOf(list: HTMLElement, isOrdered: boolean): HTMLElement {
  const item = list.lastElementChild ?? list.appendChild(list.ownerDocument.createElement("li"));
  const last = item.lastElementChild;
  if (last instanceof HTMLElement && /^[OU]L$/.test(last.tagName)) return last;
  return item.appendChild(list.ownerDocument.createElement(isOrdered ? "ol" : "ul"));
}

function renamed(heading: Element, name: string): void {
  const own = heading.ownerDocument.createElement(name);
  own.append(...heading.childNodes);
  heading.replaceWith(own);
}

/** A table says its caption of itself; beside it, the caption would come in as a paragraph of its own. */
function captioned(caption: HTMLTableCaptionElement): void {
  const table = caption.closest("table");
  if (table) table.dataset.caption = caption.textContent.replace(/\s+/g, " ").trim().slice(0, 500);
  caption.remove();
}

/** Docs sends every link by way of Google. */
function unwrapped(link: HTMLAnchorElement): void {
  const url = URL.canParse(link.href) ? new URL(link.href) : null;
  const target = url?.hostname === "www.google.com" && url.pathname === "/url" ? url.searchParams.get("q") : null;
  if (target) link.setAttribute("href", target);
}

/** A piece of finished markup; plain strings are text and get escaped. */
export type Markup = { readonly markup: string };

type Attributes = Record<string, string | number | undefined>;

/** An element of XML 1.0: text content is escaped, markup stands as it is; attributes without a value are left out. */
export function element(name: string, content: string | readonly Markup[] = [], attributes: Attributes = {}): Markup {
  const inner = typeof content === "string" ? escaped(content) : content.map((part) => part.markup).join("");
  const open = `${name}${attributesOf(attributes)}`;
  return { markup: inner ? `<${open}>${inner}</${name}>` : `<${open}/>` };
}

/** A whole document, in UTF-8. */
export function documentOf(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

/** Text as it is, whatever stands in it. */
export function cdata(text: string): Markup {
  return { markup: `<![CDATA[${legible(text).replaceAll("]]>", "]]]]><![CDATA[>")}]]>` };
}

/** Text that may stand in XML and HTML alike, between tags and inside quotes. */
export function escaped(text: string): string {
  return legible(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

export function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Without what XML 1.0 cannot carry even escaped: control characters, halves of surrogate pairs, non-characters. */
function legible(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "");
}

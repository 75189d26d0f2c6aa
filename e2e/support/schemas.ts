import { readFile } from "node:fs/promises";
import { validateXML } from "xmllint-wasm";
import { z } from "zod";

/** What a document breaks of a schema in e2e/fixtures/schemas, judged by libxml2; nothing when it is valid. */
export async function faultsInXml(xml: string, schema: "rss" | "sitemap"): Promise<string[]> {
  const file = `${schema}.rng`;
  const { errors } = await validateXML({
    xml: { fileName: `${schema}.xml`, contents: xml },
    schema: { fileName: file, contents: await readFile(`e2e/fixtures/schemas/${file}`, "utf8") },
    extension: "relaxng",
  });
  return errors.map(({ message, loc }) => `${loc?.lineNumber ?? "?"}: ${message}`);
}

/** What a document breaks of JSON Feed 1.1. */
export function faultsInJsonFeed(json: string): string[] {
  const { error } = JsonFeed.safeParse(JSON.parse(json));
  return error ? error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`) : [];
}

// jsonfeed.org/version/1.1, strict: an extension's name begins with an underscore, and we have none.
const address = z.url({ protocol: /^https?$/ });
const words = z.string().min(1);
const time = z.iso.datetime({ offset: true });
const Author = z
  .strictObject({ name: words.optional(), url: address.optional(), avatar: address.optional() })
  .refine((author) => Object.keys(author).length > 0, "An author has at least one of name, url and avatar.");
const Attachment = z.strictObject({
  url: address,
  mime_type: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  title: words.optional(),
  size_in_bytes: z.int().nonnegative().optional(),
  duration_in_seconds: z.number().nonnegative().optional(),
});
const Item = z
  .strictObject({
    id: words,
    url: address.optional(),
    external_url: address.optional(),
    title: words.optional(),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    summary: words.optional(),
    image: address.optional(),
    banner_image: address.optional(),
    date_published: time.optional(),
    date_modified: time.optional(),
    authors: z.array(Author).optional(),
    tags: z.array(words).optional(),
    language: words.optional(),
    attachments: z.array(Attachment).optional(),
  })
  .refine(
    (item) => item.content_html !== undefined || item.content_text !== undefined,
    "An item has content_html or content_text.",
  );
const JsonFeed = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: words,
  home_page_url: address.optional(),
  feed_url: address.optional(),
  description: words.optional(),
  user_comment: words.optional(),
  next_url: address.optional(),
  icon: address.optional(),
  favicon: address.optional(),
  authors: z.array(Author).optional(),
  language: words.optional(),
  expired: z.boolean().optional(),
  hubs: z.array(z.strictObject({ type: words, url: address })).optional(),
  items: z.array(Item),
});

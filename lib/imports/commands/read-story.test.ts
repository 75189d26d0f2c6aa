import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readStory } from "@/lib/imports/commands/read-story";
import { jpeg, storyFolder } from "@/lib/imports/testing/folder";
import { problemsWith } from "@/lib/imports/testing/problems";

let files: Awaited<ReturnType<typeof storyFolder>>;
beforeAll(async () => {
  files = await storyFolder();
});
afterAll(() => files.remove());
beforeEach(() => files.restore());

const sentences = (path = files.path) => problemsWith(path);

const HERO = "  alt: A white ferry at a quay under lamps\n";

test.each<[string, string | RegExp, string, string]>([
  ["no front matter", "---\nheadline", "headline", "line 1: expected --- and the front matter"],
  ["a headline missing", "headline: Port", "dek2: Port", "line 2, headline: expected, but missing"],
  ["a section missing", "section: Harbour\n", "", "line 2, section: expected, but missing"],
  ["a slug missing", "slug: port-ambers-last-night-ferry-sails-on-sunday\n", "", "line 2, slug: expected, but missing"],
  ["an unknown key", "language: en", "language: en\nauthor: Ines", "line 8, author: expected no such key"],
  [
    "an unknown key inside",
    "    kind: staff",
    "    kind: staff\n    email: a@example.org",
    "line 12, bylines.1.email: expected no such key",
  ],
  ["a key twice", "language: en", "language: en\nlanguage: he", "line 8: expected YAML: Map keys must be unique"],
  [
    "a number for a headline",
    /headline: .*/,
    "headline: 2026",
    "line 2, headline: expected text (in quotes if it looks like a number)",
  ],
  ["an empty headline", /headline: .*/, 'headline: " "', "line 2, headline: expected a headline"],
  [
    "a headline too long",
    /headline: .*/,
    `headline: ${"x".repeat(301)}`,
    "line 2, headline: expected at most 300 characters",
  ],
  ["a headline of two lines", /headline: .*/, 'headline: "One\\nTwo"', "line 2, headline: expected a single line"],
  ["a slug in capitals", "slug: port", "slug: Port", "line 5, slug: expected lower case"],
  [
    "a slug with a slash",
    "slug: port",
    "slug: news/port",
    "line 5, slug: expected words of letters and digits joined by hyphens",
  ],
  ["a section without a letter", "section: Harbour", 'section: "?"', "line 4, section: expected a name"],
  [
    "a time without a zone",
    "17:45:00+02:00",
    "17:45:00",
    "line 6, published: expected a time with its zone, such as 2026-03-01T14:30:00+02:00",
  ],
  [
    "no such day",
    "2026-02-20T",
    "2026-02-30T",
    "line 6, published: expected a time with its zone, such as 2026-03-01T14:30:00+02:00",
  ],
  [
    "no such language",
    "language: en",
    "language: English please",
    "line 7, language: expected a language tag such as en or he",
  ],
  [
    "topics that are no list",
    "topics: [Ferries, Harbour Board, Islands]",
    "topics: Ferries",
    "line 8, topics: expected a list",
  ],
  ["a topic twice", "topics: [Ferries,", "topics: [ferries, Ferries,", "line 8, topics: expected every topic once"],
  [
    "a topic that is a number",
    "topics: [Ferries,",
    "topics: [1,",
    "line 8, topics.1: expected text (in quotes if it looks like a number)",
  ],
  [
    "no such kind",
    "kind: contributor",
    "kind: freelancer",
    "line 14, bylines.2.kind: expected one of: person, contributor, staff, team, agency",
  ],
  [
    "no such role",
    "role: photographs",
    "role: photos",
    "line 15, bylines.2.role: expected one of: words, photographs, additional reporting, translation, editing",
  ],
  [
    "a byline without a name",
    "  - name: Ines Calder\n    kind",
    "  - kind",
    "line 13, bylines.2.name: expected, but missing",
  ],
  ["a hero without a file", "  file: quay.jpg\n", "", "line 17, hero.file: expected, but missing"],
  [
    "a hero without words",
    HERO,
    "",
    "line 17, hero.alt: expected in words what the picture shows, or decorative: true",
  ],
  [
    "a hero that is not there",
    "file: quay.jpg",
    "file: ferry.jpg",
    "hero.file: expected the picture ferry.jpg beside the Markdown, in its folder, readable and of at most 25 MB",
  ],
  [
    "a hero in another folder",
    "file: quay.jpg",
    "file: ../quay.jpg",
    "line 18, hero.file: expected the name of a file beside the Markdown, such as harbour.jpg",
  ],
  [
    "a hero from the root",
    "file: quay.jpg",
    "file: /etc/passwd",
    "line 18, hero.file: expected the name of a file beside the Markdown, such as harbour.jpg",
  ],
  [
    "a hero that is no picture",
    "file: quay.jpg",
    "file: story.md",
    "hero.file: expected a picture in story.md. The file is not a JPEG, PNG, WebP, AVIF or GIF picture.",
  ],
  [
    "a hero that breaks off",
    "file: quay.jpg",
    "file: broken.jpg",
    "hero.file: expected a picture in broken.jpg. The file is damaged: it cannot be read as a picture.",
  ],
  [
    "a hero by a link out of the folder",
    "file: quay.jpg",
    "file: link.jpg",
    "hero.file: expected the picture link.jpg beside the Markdown, in its folder, readable and of at most 25 MB",
  ],
  ["a hero that is text", /hero:\n(?: {2}.*\n)+/, "hero: quay.jpg\n", "line 17, hero: expected keys and values"],
  ["decorative in words", HERO, `${HERO}  decorative: certainly\n`, "line 20, hero.decorative: expected true or false"],
  [
    "an alias",
    "section: Harbour",
    "section: &a Harbour\nkicker: *a",
    "line 5: expected the value itself, not an alias (*)",
  ],
  [
    "a tag",
    "section: Harbour",
    "section: !!js/function x",
    "line 4: expected YAML: Unresolved tag: tag:yaml.org,2002:js/function",
  ],
  [
    "YAML that is none",
    "section: Harbour",
    "section: [Harbour",
    "line 5: expected YAML: Flow sequence in block collection must be sufficiently indented and end with a ]",
  ],
  ["no such change", "language: en", "language: en\nchange: huge", "line 8, change: expected one of: minor, update"],
])("refuses %s", async (_, piece, by, sentence) => {
  await writeFile(join(files.folder, "broken.jpg"), (await jpeg("#123456")).subarray(0, 900));
  await symlink("/etc/passwd", join(files.folder, "link.jpg")).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  await files.edit(piece, by);
  expect(await sentences()).toContain(`story.md, ${sentence}`);
});

test.each([
  ["a file that is not there", "none.md", "story.md: expected a file, there is none"],
  ["a folder", ".", "story.md: expected a file, not a folder or a device"],
])("refuses %s", async (_, name, sentence) => {
  expect(await sentences(join(files.folder, name))).toEqual([sentence]);
});

test("refuses what is not UTF-8, what is too large, and a story without a text", async () => {
  await writeFile(files.path, Buffer.from([0x2d, 0x2d, 0x2d, 0xff]));
  expect(await sentences()).toEqual(["story.md: expected text in UTF-8"]);
  await writeFile(files.path, Buffer.alloc(2 * 1024 * 1024 + 1, "a"));
  expect(await sentences()).toEqual(["story.md: expected at most 2 MB"]);
  await writeFile(files.path, "---\nheadline: A\n");
  expect(await sentences()).toEqual(["story.md, line 3: expected --- after the front matter"]);
  await writeFile(files.path, "---\nheadline: A\nsection: B\nslug: c\n---\n\n---\n");
  expect(await sentences()).toEqual(["story.md: expected a text below the front matter"]);
});

test("takes a byte order mark and Windows line ends", async () => {
  await writeFile(files.path, "\ufeff---\r\nheadline: A\r\nsection: B\r\nslug: c\r\n---\r\nText.\r\n");
  expect(await readStory(files.path)).toMatchObject({ front: { headline: "A" }, blocks: [{ type: "paragraph" }] });
});

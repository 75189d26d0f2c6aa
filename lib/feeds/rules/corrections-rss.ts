import type { CorrectionNote } from "@/lib/corrections/schema";
import { pathOf } from "@/lib/editions/rules";
import type { Edition } from "@/lib/editions/schema";
import { rfc822, rssDocument } from "@/lib/feeds/rules/rss-channel";
import { wordsFor } from "@/lib/words/rules";
import { element } from "@/lib/xml/rules";

/** What an edition has corrected, as RSS 2.0: an item each, which leads to the story. */
export function correctionsRss(
  { edition, notes }: { edition: Edition; notes: CorrectionNote[] },
  site: string,
): string {
  const { house, story: words } = wordsFor(edition.language);
  const items = notes.map(({ id, kind, text, at, story }) =>
    element("item", [
      element("title", `${words.changes[kind]}: ${story.headline}`),
      element("link", site + story.path),
      element("guid", `urn:uuid:${id}`, { isPermaLink: "false" }),
      element("pubDate", rfc822(at)),
      element("description", text),
    ]),
  );
  const channel = {
    edition,
    title: `${house.corrections} | ${edition.title}`,
    description: house.correctionsAbout,
    path: pathOf(edition, "corrections"),
    changes: notes.map((note) => note.at),
  };
  return rssDocument(channel, items, site);
}

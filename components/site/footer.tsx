import { SectionLinks } from "@/components/site/section-links";
import { pathOf } from "@/lib/editions/rules";
import type { Frame } from "@/lib/editions/schema";
import type { Words } from "@/lib/words/schema";

export type FooterLink = { name: string; path: string };

/** `pages` are the newsroom's own: about, ethics, privacy. */
export function Footer({ frame, words, pages = [] }: { frame: Frame; words: Words; pages?: FooterLink[] }) {
  const { edition, sections } = frame;
  const more: FooterLink[] = [
    { name: words.site.latest, path: pathOf(edition, "latest") },
    { name: words.site.popular, path: pathOf(edition, "popular") },
    { name: words.site.newsletter, path: pathOf(edition, "newsletter") },
    { name: words.site.feed, path: pathOf(edition, "feed.xml") },
  ];
  return (
    <footer className="footer">
      <p className="wordmark">
        <a href={pathOf(edition)}>{edition.title}</a>
      </p>
      {edition.description && <p className="footer-about">{edition.description}</p>}
      <nav aria-label={`${words.site.sections}, ${edition.title}`}>
        <SectionLinks sections={sections.filter((section) => section.parentId === null)} />
      </nav>
      <nav aria-label={words.site.more}>
        <ul>
          {[...more, ...pages].map(({ name, path }) => (
            <li key={path}>
              <a href={path}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}

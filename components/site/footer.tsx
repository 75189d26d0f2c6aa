import { SectionLinks } from "@/components/site/section-links";
import { pathOf } from "@/lib/editions/rules";
import type { Frame, FramePage } from "@/lib/editions/schema";
import type { Words } from "@/lib/words/schema";

/** The edition again, its sections, and what a newsroom says of itself. */
export function Footer({ frame, words }: { frame: Frame; words: Words }) {
  const { edition, sections, pages } = frame;
  const links: FramePage[] = [
    { title: words.site.latest, path: pathOf(edition, "latest") },
    { title: words.site.popular, path: pathOf(edition, "popular") },
    { title: words.site.newsletter, path: pathOf(edition, "newsletter") },
    { title: words.site.feed, path: pathOf(edition, "feed.xml") },
    { title: words.house.masthead, path: pathOf(edition, "masthead") },
    { title: words.house.corrections, path: pathOf(edition, "corrections") },
    ...pages,
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
          {links.map(({ title, path }) => (
            <li key={path}>
              <a href={path}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}

import type { ReactNode } from "react";
import { HEAD } from "@/components/articles/widths";
import { Picture } from "@/components/ui/picture";
import type { Picture as Pictured } from "@/lib/images/schema";
import type { Words } from "@/lib/words/schema";

/** A row of links that lead on from a list: its sub-sections, the periods of Popular. */
export type Ways = { label: string; links: { name: string; path: string; current?: boolean }[] };

export type ListHeaderProps = {
  title: string;
  description?: string;
  picture?: Pictured | null;
  /** The path of the list's own feed. */
  feed?: string;
  ways?: Ways[];
  words: Words;
  children?: ReactNode;
};

/** What a list is of, and where to go from it. */
export function ListHeader({ title, description, picture, feed, ways = [], words, children }: ListHeaderProps) {
  return (
    <header className="list-header" data-pictured={picture ? "" : undefined}>
      <div className="list-about">
        <h1>{title}</h1>
        {description && <p className="dek">{description}</p>}
        {children}
        <div className="ways">
          {ways.map((way) => (
            <WaysOn key={way.label} {...way} />
          ))}
          {feed && (
            <p>
              <a href={feed} type="application/rss+xml" aria-label={`${words.site.feed}: ${words.list.feedOf(title)}`}>
                {words.site.feed}
              </a>
            </p>
          )}
        </div>
      </div>
      {picture && (
        <div className="list-picture">
          <Picture picture={picture} shape="WIDE" sizes={HEAD} silent />
        </div>
      )}
    </header>
  );
}

function WaysOn({ label, links }: Ways) {
  if (links.length === 0) return null;
  return (
    <nav aria-label={label}>
      <ul>
        {links.map(({ name, path, current }) => (
          <li key={path}>
            <a href={path} aria-current={current ? "page" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import Link from "next/link";

export type TabLink = { href: string; label: string; count?: number; current: boolean };

/** Views of one list, each with its own address. */
export function TabLinks({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ href, label: name, count, current }) => (
        <Link key={href} href={href} aria-current={current ? "page" : undefined}>
          {name}
          {count !== undefined && <span className="tab-count">{count}</span>}
        </Link>
      ))}
    </nav>
  );
}

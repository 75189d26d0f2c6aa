"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { NavIcon } from "@/components/desk/nav-icon";
import type { NavGroup } from "@/components/desk/nav-items";

/** The rooms of the desk; the one that somebody stands in is marked. */
export function Navigation({ groups, onGo }: { groups: NavGroup[]; onGo?: () => void }) {
  const path = usePathname();
  const here = groups
    .flatMap(({ items }) => items.map(({ href }) => href))
    .filter((href) => path === href || (href !== "/admin" && path.startsWith(`${href}/`)))
    .toSorted((a, b) => b.length - a.length)[0];
  return (
    <nav className="nav" aria-label="Desk">
      {groups.map(({ label, items }) => (
        <div key={label ?? "first"} className="nav-group">
          {label && <h2>{label}</h2>}
          <ul>
            {items.map(({ href, label: name, icon }) => (
              <li key={href}>
                <Link href={href} aria-current={href === here ? "page" : undefined} onClick={onGo}>
                  <NavIcon name={icon} />
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { NavIcon } from "@/components/desk/nav-icon";
import type { NavGroup } from "@/components/desk/nav-items";

/** The rooms of the desk; the one that somebody stands in is marked. */
export function Navigation({ groups, onGo }: { groups: NavGroup[]; onGo?: () => void }) {
  const path = usePathname();
  const isHere = (href: string) => (href === "/admin" ? path === href : path === href || path.startsWith(`${href}/`));
  return (
    <nav className="nav" aria-label="Desk">
      {groups.map(({ label, items }) => (
        <div key={label ?? "first"} className="nav-group">
          {label && <h2>{label}</h2>}
          <ul>
            {items.map(({ href, label: name, icon }) => (
              <li key={href}>
                <Link href={href} aria-current={isHere(href) ? "page" : undefined} onClick={onGo}>
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

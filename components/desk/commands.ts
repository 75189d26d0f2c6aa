import { navigationFor } from "@/components/desk/nav-items";
import { may, type Actor, type Deed } from "@/lib/staff/permissions";

/** Something to do or a place to go, by its name. */
export type Command = { id: string; label: string; href: string; kind?: string };

const MAKING: { label: string; href: string; deed: Deed }[] = [
  { label: "New article", href: "/admin/articles/new", deed: "article.write" },
  { label: "Announce breaking news", href: "/admin/front/banner", deed: "front.write" },
  { label: "New section", href: "/admin/sections/new", deed: "structure.write" },
  { label: "New topic", href: "/admin/topics/new", deed: "structure.write" },
  { label: "New byline", href: "/admin/bylines/new", deed: "structure.write" },
  { label: "New page", href: "/admin/pages/new", deed: "page.write" },
  { label: "New redirect", href: "/admin/redirects/new", deed: "redirect.write" },
];

/** What the palette offers somebody: things to make, rooms to go to, the site itself. */
export function commandsFor(actor: Actor, site: string): Command[] {
  const rooms = navigationFor(actor).flatMap(({ items }) => items);
  return [
    ...MAKING.filter(({ deed }) => may(actor, deed)).map(({ label, href }) => ({
      id: label,
      label,
      href,
      kind: "Make",
    })),
    ...rooms.map(({ label, href }) => ({ id: href, label, href, kind: "Go to" })),
    { id: "account", label: "Account and security", href: "/admin/account", kind: "Go to" },
    { id: "site", label: "The site as readers see it", href: site, kind: "Go to" },
  ];
}

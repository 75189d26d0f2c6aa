import { may, type Actor, type Deed } from "@/lib/staff/permissions";

export type NavItem = { href: string; label: string; icon: IconName };
export type NavGroup = { label?: string; items: NavItem[] };
export type IconName =
  | "home"
  | "articles"
  | "images"
  | "front"
  | "banner"
  | "widgets"
  | "sections"
  | "topics"
  | "bylines"
  | "pages"
  | "redirects"
  | "staff"
  | "settings"
  | "audit";

const ROOMS: { label?: string; items: (NavItem & { deed: Deed })[] }[] = [
  {
    items: [
      { href: "/admin", label: "Today", icon: "home", deed: "desk.enter" },
      { href: "/admin/articles", label: "Articles", icon: "articles", deed: "article.read" },
      { href: "/admin/images", label: "Pictures", icon: "images", deed: "image.write" },
    ],
  },
  {
    label: "Edition",
    items: [
      { href: "/admin/front", label: "Front page", icon: "front", deed: "front.write" },
      { href: "/admin/front/banner", label: "Breaking banner", icon: "banner", deed: "front.write" },
      { href: "/admin/widgets", label: "Widgets", icon: "widgets", deed: "structure.write" },
      { href: "/admin/sections", label: "Sections", icon: "sections", deed: "structure.write" },
      { href: "/admin/topics", label: "Topics", icon: "topics", deed: "structure.write" },
      { href: "/admin/bylines", label: "Bylines", icon: "bylines", deed: "structure.write" },
      { href: "/admin/pages", label: "Pages", icon: "pages", deed: "page.write" },
      { href: "/admin/redirects", label: "Redirects", icon: "redirects", deed: "redirect.write" },
    ],
  },
  {
    label: "Site",
    items: [
      { href: "/admin/staff", label: "Staff", icon: "staff", deed: "staff.manage" },
      { href: "/admin/settings", label: "Settings", icon: "settings", deed: "settings.write" },
      { href: "/admin/audit", label: "Audit log", icon: "audit", deed: "audit.read" },
    ],
  },
];

/** The rooms of the desk that are open to somebody; what is not open does not exist for them. */
export function navigationFor(actor: Actor): NavGroup[] {
  return ROOMS.map(({ label, items }) => ({
    label,
    items: items
      .filter(({ deed }) => may(actor, deed))
      .map(({ href, label: name, icon }) => ({ href, label: name, icon })),
  })).filter(({ items }) => items.length > 0);
}

import {
  ArrowRightLeft,
  FileText,
  Hash,
  House,
  Image,
  LayoutTemplate,
  type LucideIcon,
  Megaphone,
  PanelRight,
  PenLine,
  Rows3,
  ScrollText,
  Settings,
  StickyNote,
  Users,
} from "lucide-react";
import type { IconName } from "@/components/desk/nav-items";

const ICONS: Record<IconName, LucideIcon> = {
  home: House,
  articles: FileText,
  images: Image,
  front: LayoutTemplate,
  banner: Megaphone,
  widgets: PanelRight,
  sections: Rows3,
  topics: Hash,
  bylines: PenLine,
  pages: StickyNote,
  redirects: ArrowRightLeft,
  staff: Users,
  settings: Settings,
  audit: ScrollText,
};

export function NavIcon({ name }: { name: IconName }) {
  const Icon = ICONS[name];
  return <Icon size={16} strokeWidth={1.75} aria-hidden="true" />;
}

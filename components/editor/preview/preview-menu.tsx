"use client";
import { Eye, Monitor, Smartphone } from "lucide-react";
import type { Keeper } from "@/components/editor/keeper";
import { useLook } from "@/components/editor/preview/use-look";
import { useStory } from "@/components/editor/story-context";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem, MenuLine, MenuLink } from "@/components/ui/menu";
import { sayFault } from "@/components/ui/toast-manager";
import { pathOf } from "@/lib/editions/rules";

/** From the editor: the page as it would be with what stands in the editor now. */
export function PreviewMenu({ keeper }: { keeper: Keeper }) {
  const { article, content, isLocked } = useStory();
  const open = useLook(article.id, pathOf(article.edition, "preview"), async () => isLocked || keeper.keep());
  const look: typeof open = async (size) =>
    content.sectionId ? open(size) : sayFault("A story has a page once it has a section: choose one first.");
  return (
    <Menu
      trigger={
        <Button look="quiet" aria-label="Preview">
          <Eye size={16} /> <span className="preview-word">Preview</span>
        </Button>
      }
    >
      <MenuItem onClick={() => void look("desktop")}>
        <Monitor size={16} /> On a desktop
      </MenuItem>
      <MenuItem onClick={() => void look("phone")}>
        <Smartphone size={16} /> On a phone
      </MenuItem>
      <MenuLine />
      <MenuLink href={`/admin/articles/${article.id}/preview`}>Links for guests</MenuLink>
    </Menu>
  );
}

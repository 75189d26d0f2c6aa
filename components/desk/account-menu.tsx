"use client";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem, MenuLabel, MenuLine, MenuLink } from "@/components/ui/menu";
import { setTheme, THEMES } from "@/components/desk/theme";
import { roleName } from "@/components/desk/roles";
import type { Actor } from "@/lib/staff/permissions";

/** Who I am, how the desk looks to me, and the way out. */
export function AccountMenu({ actor, signOut }: { actor: Pick<Actor, "name" | "role">; signOut: () => Promise<void> }) {
  return (
    <Menu
      align="start"
      trigger={
        <Button look="quiet" className="button account" aria-label={`Account: ${actor.name}, ${roleName(actor.role)}`}>
          <span className="avatar" aria-hidden="true">
            {initialsOf(actor.name)}
          </span>
          <span className="account-name">
            <bdi>{actor.name}</bdi>
            <span>{roleName(actor.role)}</span>
          </span>
        </Button>
      }
    >
      <MenuLink href="/admin/account">Account and security</MenuLink>
      <MenuLine />
      <MenuLabel>Appearance</MenuLabel>
      {THEMES.map((theme) => (
        <MenuItem key={theme} onClick={() => setTheme(theme)}>
          {theme[0]!.toUpperCase() + theme.slice(1)}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem onClick={() => void signOut()}>Sign out</MenuItem>
    </Menu>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return [words[0], words.length > 1 ? words.at(-1) : ""].map((word) => Array.from(word ?? "")[0] ?? "").join("");
}

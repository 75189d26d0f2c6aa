"use client";
import { ChevronsUpDown, Check } from "lucide-react";
import { useDeed } from "@/components/desk/use-deed";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem, MenuLabel } from "@/components/ui/menu";
import { chooseEdition } from "@/lib/editions/actions";

export type EditionChoice = { code: string; title: string; language: string };

/** Which edition is worked on; where there is only one its title stands by itself. */
export function EditionSwitch({ editions, current }: { editions: EditionChoice[]; current: EditionChoice }) {
  const { run } = useDeed();
  if (editions.length < 2) return <span className="edition-name">{current.title}</span>;
  return (
    <Menu
      align="start"
      trigger={
        <Button look="quiet" className="button edition-name" aria-label={`Edition: ${current.title}`}>
          <bdi>{current.title}</bdi>
          <ChevronsUpDown size={14} />
        </Button>
      }
    >
      <MenuLabel>Edition</MenuLabel>
      {editions.map(({ code, title, language }) => (
        <MenuItem key={code} onClick={() => run(() => chooseEdition({ code }))}>
          <bdi lang={language}>{title}</bdi>
          <span className="popup-end">{code === current.code && <Check size={14} aria-label="current" />}</span>
        </MenuItem>
      ))}
    </Menu>
  );
}

"use client";
import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { Command } from "@/components/desk/commands";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";

/** Ctrl-K or Cmd-K: everywhere and everything by its name. What is no command is looked for among the articles. */
export function CommandPalette({ commands, findIn }: { commands: Command[]; findIn?: string }) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState("");
  const router = useRouter();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      setOpen((was) => !was);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  const typed = query.trim();
  const find = { id: "find", label: `Find articles: “${typed}”`, href: `${findIn}?q=${encodeURIComponent(typed)}` };
  const items = typed && findIn ? [...commands, find] : commands;
  function go(href: string) {
    setOpen(false);
    setQuery("");
    router.push(href);
  }
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger render={<Button className="button palette-trigger" aria-keyshortcuts="Control+K Meta+K" />}>
        <Search size={14} aria-hidden="true" />
        <span>Search or jump to…</span>
        <Kbd>Ctrl K</Kbd>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Viewport className="dialog-frame">
          <Dialog.Popup className="palette" aria-label="Commands">
            <Autocomplete.Root
              open
              inline
              items={items}
              value={query}
              onValueChange={setQuery}
              itemToStringValue={(item: Command) => item.label}
              filter={(item: Command, text) => item.id === "find" || matches(item, text)}
              autoHighlight="always"
              keepHighlight
            >
              <div className="palette-input">
                <Search size={16} aria-hidden="true" />
                <Autocomplete.Input aria-label="Search or jump to" placeholder="Search or jump to…" />
                <Dialog.Close className="unseen">Close</Dialog.Close>
              </div>
              <Autocomplete.Empty className="popup-empty">Nothing by that name.</Autocomplete.Empty>
              <Autocomplete.List className="palette-list">
                {(item: Command) => (
                  <Autocomplete.Item key={item.id} value={item} className="popup-item" onClick={() => go(item.href)}>
                    {item.label}
                    <span className="popup-end">{item.kind}</span>
                  </Autocomplete.Item>
                )}
              </Autocomplete.List>
            </Autocomplete.Root>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Every word typed begins a word of the command's name. */
function matches({ label }: Command, query: string): boolean {
  const words = label.toLowerCase().split(/\s+/);
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((part) => words.some((word) => word.startsWith(part)));
}

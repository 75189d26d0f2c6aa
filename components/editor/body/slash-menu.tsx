"use client";
import type { Editor } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { useEditorState } from "@tiptap/react";
import { useEffect, useEffectEvent, useId, useState } from "react";
import type { BlockKind } from "@/components/editor/body/blocks";
import type { Insert } from "@/components/editor/body/insert-dialogs";

const key = new PluginKey("slash");
/** Between the line and the menu, in CSS pixels. */
const GAP = 4;

type SlashMenuProps = { editor: Editor; blocks: BlockKind[]; onInsert: (insert: Insert) => void };

/** After a "/" at the beginning of a line: what the line can become, narrowed by typing on. */
export function SlashMenu({ editor, blocks, onInsert }: SlashMenuProps) {
  const id = useId();
  const asked = useEditorState({ editor, selector: () => askedIn(editor) });
  const [left, setLeft] = useState<string | null>(null);
  const [mark, setMark] = useState({ asked: "", at: 0 });
  const fit = asked === null || asked === left ? [] : blocks.filter((block) => fits(block, asked));
  const at = mark.asked === asked ? Math.min(mark.at, fit.length - 1) : 0;

  function pick(block: BlockKind | undefined) {
    if (!block || asked === null) return;
    const { from } = editor.state.selection;
    editor
      .chain()
      .deleteRange({ from: from - asked.length - 1, to: from })
      .run();
    if (block.insert) onInsert(block.insert);
    else block.make?.(editor);
  }
  const press = useEffectEvent((event: KeyboardEvent): boolean => {
    if (!fit.length || asked === null) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setMark({ asked, at: (at + step + fit.length) % fit.length });
    else if (event.key === "Enter" || event.key === "Tab") pick(fit[at]);
    else if (event.key === "Escape") setLeft(asked);
    else return false;
    return true;
  });
  useEffect(() => {
    const plugin = new Plugin({ key, props: { handleKeyDown: (_, event) => press(event) } });
    editor.registerPlugin(plugin, (own, rest) => [own, ...rest]);
    return () => void editor.unregisterPlugin(key);
  }, [editor]);

  const isOpen = fit.length > 0;
  useTies(editor, isOpen, id, optionId(id, at));
  if (!isOpen) return null;
  return (
    <ul
      className="popup slash"
      role="listbox"
      aria-label="What this line becomes"
      id={id}
      // It scrolls, and the text never loses the focus to it: Tab picks, and a press of the mouse is the option's.
      tabIndex={0}
      onMouseDown={(event) => event.preventDefault()}
      ref={(menu) => void (menu && placed(menu, editor))}
    >
      {fit.map((block, index) => (
        <li
          key={block.name}
          id={optionId(id, index)}
          ref={(option) => void (index === at && option?.scrollIntoView({ block: "nearest" }))}
          role="option"
          aria-selected={index === at}
          className="popup-item"
          data-highlighted={index === at || undefined}
          onMouseDown={(event) => {
            event.preventDefault();
            pick(block);
          }}
        >
          <block.icon size={16} /> {block.name}
        </li>
      ))}
    </ul>
  );
}

/**
 * Tells whoever does not see the menu where they are in it, while the cursor stays in the text. The text remains a textbox,
 * which may have an active descendant but not be "expanded": as a combobox its value, the whole story, would be read out.
 */
function useTies(editor: Editor, isOpen: boolean, menu: string, option: string): void {
  useEffect(() => {
    if (!isOpen) return;
    const { dom } = editor.view;
    const ties = Object.entries({
      "aria-autocomplete": "list",
      "aria-haspopup": "listbox",
      "aria-controls": menu,
      "aria-activedescendant": option,
    });
    for (const [name, value] of ties) dom.setAttribute(name, value);
    return () => {
      for (const [name] of ties) dom.removeAttribute(name);
    };
  }, [editor, isOpen, menu, option]);
}

const optionId = (menu: string, index: number) => `${menu}-${index}`;

/** Under the cursor, or over it where there is no room below. */
function placed(menu: HTMLElement, { view, state }: Editor): void {
  const place = view.coordsAtPos(state.selection.from);
  const frame = view.dom.getBoundingClientRect();
  const tools = view.dom.closest("main")?.querySelector("[role=toolbar]")?.getBoundingClientRect().bottom ?? 0;
  const below = innerHeight - place.bottom - 2 * GAP;
  const above = place.top - tools - 2 * GAP;
  menu.style.maxHeight = "";
  const isOver = below < menu.offsetHeight && above > below;
  menu.style.maxHeight = `${Math.min(menu.offsetHeight, isOver ? above : below)}px`;
  const top = isOver ? place.top - menu.offsetHeight - GAP : place.bottom + GAP;
  menu.style.top = `${top - frame.top + view.dom.offsetTop}px`;
  menu.style.left = `${Math.max(0, Math.min(place.left - frame.left, frame.width - menu.offsetWidth))}px`;
}

/** What stands after the slash that begins the paragraph; null where there is none. */
function askedIn(editor: Editor): string | null {
  const { $from, empty } = editor.state.selection;
  if (!editor.isFocused || !empty || $from.parent.type.name !== "paragraph" || $from.depth !== 1) return null;
  return /^\/([\p{L}\d ]{0,20})$/u.exec($from.parent.textBetween(0, $from.parentOffset))?.[1] ?? null;
}

const fits = ({ name, words }: BlockKind, asked: string) =>
  `${name} ${words}`
    .toLowerCase()
    .split(" ")
    .some((word) => word.startsWith(asked.trim().toLowerCase())) || name.toLowerCase().startsWith(asked.toLowerCase());

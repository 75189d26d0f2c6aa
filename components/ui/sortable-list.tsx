"use client";
import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { moved } from "@/components/ui/moved";

/** `group`: it changes places only with others of its group. `name` is said to those who do not see it move. */
export type SortableItem = { id: string; name: string; group?: string; depth?: number; body: ReactNode };

/**
 * A list put in order by dragging, by its two buttons, or by Alt and an arrow key anywhere in a row. `onMove` gets the
 * ids of the moved item's group in their new order.
 */
export function SortableList({
  label,
  items,
  onMove,
}: {
  label: string;
  items: SortableItem[];
  onMove: (ids: string[], group: string | undefined) => void;
}) {
  const [held, setHeld] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const groupOf = (item: SortableItem) => items.filter((one) => one.group === item.group);

  function put(item: SortableItem, to: number) {
    const group = groupOf(item);
    const from = group.indexOf(item);
    if (to < 0 || to >= group.length || to === from) return;
    const ids = group.map((one) => one.id);
    onMove(moved(ids, from, to), item.group);
    setSaid(`${item.name}: now ${to + 1} of ${group.length}.`);
  }
  function drop(target: SortableItem) {
    const item = items.find((one) => one.id === held);
    if (item && item.group === target.group) put(item, groupOf(item).indexOf(target));
    setHeld(null);
    setOver(null);
  }
  return (
    <>
      <ol className="sortable" aria-label={label}>
        {items.map((item) => {
          const group = groupOf(item);
          const at = group.indexOf(item);
          const from = group.findIndex((one) => one.id === held);
          const edge = from < at ? "after" : "before";
          return (
            <li
              key={item.id}
              className="sortable-item"
              data-depth={item.depth || undefined}
              data-held={held === item.id || undefined}
              data-over={over === item.id && from >= 0 && held !== item.id ? edge : undefined}
              onDragOver={(event) => {
                if (from < 0) return;
                event.preventDefault();
                setOver(item.id);
              }}
              onDrop={(event) => {
                event.preventDefault();
                drop(item);
              }}
              onKeyDown={(event) => {
                if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
                event.preventDefault();
                put(item, at + (event.key === "ArrowUp" ? -1 : 1));
              }}
            >
              <span
                className="sortable-grip"
                draggable
                aria-hidden="true"
                onDragStart={(event) => {
                  event.dataTransfer.effectAllowed = "move";
                  event.dataTransfer.setData("text/plain", item.name);
                  setHeld(item.id);
                }}
                onDragEnd={() => {
                  setHeld(null);
                  setOver(null);
                }}
              >
                <GripVertical size={14} />
              </span>
              <div className="sortable-body">{item.body}</div>
              <Moves
                name={item.name}
                first={at === 0}
                last={at === group.length - 1}
                by={(step) => put(item, at + step)}
              />
            </li>
          );
        })}
      </ol>
      <p className="unseen" role="status">
        {said}
      </p>
    </>
  );
}

/** Buttons that stay focusable at the ends of the list: focus must not be lost by moving there. */
function Moves({ name, first, last, by }: { name: string; first: boolean; last: boolean; by: (step: number) => void }) {
  return (
    <span className="sortable-moves">
      <Button
        look="quiet"
        square
        aria-label={`Move ${name} up`}
        aria-disabled={first || undefined}
        onClick={() => by(-1)}
      >
        <ArrowUp size={14} />
      </Button>
      <Button
        look="quiet"
        square
        aria-label={`Move ${name} down`}
        aria-disabled={last || undefined}
        onClick={() => by(1)}
      >
        <ArrowDown size={14} />
      </Button>
    </span>
  );
}

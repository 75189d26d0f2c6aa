"use client";
import { Combobox as Base } from "@base-ui/react/combobox";
import type { ReactNode } from "react";

/** What the words typed into a combobox found, popped up below its input. */
export function FoundList<T>({
  nothing,
  keyOf,
  show,
}: {
  /** Said when nothing was found. */
  nothing: string;
  keyOf: (item: T) => string;
  show: (item: T) => ReactNode;
}) {
  return (
    <Base.Portal>
      <Base.Positioner className="popup-place" sideOffset={4}>
        <Base.Popup className="popup">
          <Base.Empty className="popup-empty">{nothing}</Base.Empty>
          <Base.List>
            {(item: T) => (
              <Base.Item key={keyOf(item)} value={item} className="popup-item">
                {show(item)}
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}

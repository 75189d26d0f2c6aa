"use client";
import { Combobox as Base } from "@base-ui/react/combobox";
import { useEffect, useId, useState } from "react";

type Found = { id: string; label: string };

/** One of more than can be listed, looked for as one types; `find` answers the best few. */
export function Finder({
  label,
  find,
  onPick,
}: {
  label: string;
  find: (query: string) => Promise<Found[]>;
  onPick: (found: Found) => void;
}) {
  const id = useId();
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<Found[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => find(query).then((list) => isCurrent && setFound(list)), 150);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, find]);
  return (
    <Base.Root
      items={found}
      filter={null}
      value={null}
      inputValue={query}
      onInputValueChange={setQuery}
      onValueChange={(picked: Found | null) => picked && onPick(picked)}
    >
      <label className="unseen" htmlFor={id}>
        {label}
      </label>
      <Base.Input id={id} className="input" placeholder={label} autoFocus />
      <Base.Portal>
        <Base.Positioner className="popup-place" sideOffset={4}>
          <Base.Popup className="popup">
            <Base.Empty className="popup-empty">Nothing by those words.</Base.Empty>
            <Base.List>
              {(one: Found) => (
                <Base.Item key={one.id} value={one} className="popup-item">
                  <bdi>{one.label}</bdi>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

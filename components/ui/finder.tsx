"use client";
import { Combobox as Base } from "@base-ui/react/combobox";
import { useEffect, useId, useState } from "react";
import { FoundList } from "@/components/ui/found-list";

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
      autoHighlight
      filter={null}
      value={null}
      inputValue={query}
      onInputValueChange={setQuery}
      onValueChange={(picked: Found | null) => picked && onPick(picked)}
    >
      <label className="unseen" htmlFor={id}>
        {label}
      </label>
      <Base.Input
        id={id}
        className="input"
        placeholder={label}
        autoFocus
        // It takes what was found, and never sends the form around it.
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
      />
      <FoundList
        nothing="Nothing by those words."
        keyOf={(one: Found) => one.id}
        show={({ label }) => <bdi>{label}</bdi>}
      />
    </Base.Root>
  );
}

"use client";
import { Combobox as Base } from "@base-ui/react/combobox";
import { useState } from "react";
import { FoundList } from "@/components/ui/found-list";
import { Labelled } from "@/components/ui/labelled";
import type { Named } from "@/lib/articles/schema/choices";

type Props = {
  label: string;
  name: string;
  hint?: string;
  options: Named[];
  onPick: (picked: Named) => void;
  /** Given to those who may: makes one of what was typed. */
  onCreate?: (name: string) => void;
};

const NEW = "new";

/** Adds one by its name, or makes it where there is none of that name. */
export function NamePicker({ label, name, hint, options, onPick, onCreate }: Props) {
  const [typed, setTyped] = useState("");
  const said = typed.trim();
  const fit = options.filter((option) => option.name.toLowerCase().includes(said.toLowerCase())).slice(0, 50);
  const isKnown = options.some((option) => option.name.toLowerCase() === said.toLowerCase());
  const items = onCreate && said && !isKnown ? [...fit, { id: NEW, name: said }] : fit;
  return (
    <Labelled label={label} name={name} hint={hint}>
      {(ties) => (
        <Base.Root
          autoHighlight
          items={items}
          filter={null}
          value={null}
          inputValue={typed}
          onInputValueChange={setTyped}
          itemToStringLabel={(item: Named) => item.name}
          onValueChange={(picked: Named | null) => {
            if (!picked) return;
            setTyped("");
            if (picked.id === NEW) onCreate?.(picked.name);
            else onPick(picked);
          }}
        >
          <Base.Input className="input" placeholder="Add by name…" {...ties} />
          <FoundList
            nothing="Nothing by that name."
            keyOf={({ id }: Named) => id}
            show={({ id, name }) =>
              id === NEW ? (
                <>
                  Create “<bdi>{name}</bdi>”
                </>
              ) : (
                <bdi>{name}</bdi>
              )
            }
          />
        </Base.Root>
      )}
    </Labelled>
  );
}

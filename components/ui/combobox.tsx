"use client";
import { Combobox as Base } from "@base-ui/react/combobox";
import { ChevronDown, X } from "lucide-react";
import { FoundList } from "@/components/ui/found-list";
import { Labelled, type LabelledProps } from "@/components/ui/labelled";
import type { Option } from "@/components/ui/select";

type Props = LabelledProps & {
  options: Option[];
  value: string | null;
  onChange: (value: string | null) => void;
  placeholder?: string;
};

/** One of many, found by typing; null while none is chosen. */
export function Combobox({ label, name, hint, optional, options, value, onChange, placeholder }: Props) {
  const chosen = options.find((option) => option.value === value) ?? null;
  return (
    <Labelled label={label} hint={hint} optional={optional} name={name}>
      {(ties) => (
        <Base.Root
          autoHighlight
          items={options}
          value={chosen}
          onValueChange={(option) => onChange(option?.value ?? null)}
        >
          <Base.InputGroup className="combobox">
            <Base.Input className="input" placeholder={placeholder} {...ties} />
            <span className="combobox-ends">
              <Base.Clear aria-label={`Clear ${label}`}>
                <X size={14} />
              </Base.Clear>
              <Base.Trigger aria-label={`Show all: ${label}`}>
                <ChevronDown size={14} />
              </Base.Trigger>
            </span>
          </Base.InputGroup>
          <FoundList
            nothing="Nothing by that name."
            keyOf={({ value }: Option) => value}
            show={({ label }) => <bdi>{label}</bdi>}
          />
        </Base.Root>
      )}
    </Labelled>
  );
}

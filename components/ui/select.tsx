"use client";
import type { ComponentProps } from "react";
import { Labelled, type LabelledProps } from "@/components/ui/labelled";

export type Option = { value: string; label: string };

/** One of a few; the system's own list, which every phone and screen reader knows. For many: Combobox. */
export function Select({
  label,
  hint,
  optional,
  options,
  ...select
}: LabelledProps & { options: Option[] } & Omit<ComponentProps<"select">, "children">) {
  return (
    <Labelled label={label} hint={hint} optional={optional} name={select.name}>
      {(ties) => (
        <select className="input select" {...ties} {...select}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

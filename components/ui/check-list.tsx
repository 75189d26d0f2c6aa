"use client";
import { useId, type ReactNode } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { useFault } from "@/components/ui/refusal";
import type { Option } from "@/components/ui/select";

/** Any number of a few. The form sends them as a list of that `name`. */
export function CheckList({
  label,
  name,
  hint,
  options,
  chosen,
}: {
  label: string;
  name: string;
  hint?: ReactNode;
  options: Option[];
  chosen: readonly string[];
}) {
  const id = useId();
  const fault = useFault(name);
  return (
    <fieldset className="labelled check-list" aria-describedby={hint || fault ? id : undefined}>
      <legend>{label}</legend>
      <div>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            label={option.label}
            name={`${name}[]`}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
          />
        ))}
      </div>
      {(fault ?? hint) && (
        <p id={id} className={fault ? "fault" : "hint"}>
          {fault ?? hint}
        </p>
      )}
    </fieldset>
  );
}

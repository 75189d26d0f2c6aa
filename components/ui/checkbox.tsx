"use client";
import { useId, type ComponentProps, type ReactNode } from "react";
import { useFault } from "@/components/ui/refusal";

/** Yes or no. */
export function Checkbox({ label, hint, ...input }: { label: string; hint?: ReactNode } & ComponentProps<"input">) {
  const id = useId();
  const fault = useFault(input.name);
  const about = `${id}-about`;
  return (
    <div className="check">
      <input
        type="checkbox"
        className="check-box"
        id={id}
        aria-describedby={hint || fault ? about : undefined}
        {...input}
      />
      <label htmlFor={id}>{label}</label>
      {(fault ?? hint) && (
        <p id={about} className={fault ? "fault" : "hint"}>
          {fault ?? hint}
        </p>
      )}
    </div>
  );
}

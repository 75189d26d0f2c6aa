"use client";
import { use, useId, type ReactNode } from "react";
import { RefusalContext, useFault } from "@/components/ui/refusal";

export type LabelledProps = { label: string; name?: string; hint?: ReactNode; optional?: boolean };

/** What an input needs to be tied to its label, its hint and what is wrong with it. */
export type Ties = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

/** An input under its label, over its hint or what is wrong with it. */
export function Labelled({
  label,
  name,
  hint,
  optional,
  children,
}: LabelledProps & { children: (ties: Ties) => ReactNode }) {
  const id = useId();
  const fault = useFault(name);
  const isAloud = use(RefusalContext)?.isAloud;
  const about = `${id}-about`;
  return (
    <div className="labelled">
      <label htmlFor={id}>
        {label} {optional && <span className="optional">optional</span>}
      </label>
      {children({
        id,
        "aria-describedby": fault || hint ? about : undefined,
        "aria-invalid": fault ? true : undefined,
      })}
      {fault ? (
        <p className="fault" id={about} role={isAloud ? "alert" : undefined}>
          {fault}
        </p>
      ) : (
        hint && (
          <p className="hint" id={about}>
            {hint}
          </p>
        )
      )}
    </div>
  );
}

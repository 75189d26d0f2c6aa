"use client";
import type { ComponentProps } from "react";
import { Labelled, type LabelledProps } from "@/components/ui/labelled";

/** Several lines of text; it grows with them. */
export function TextArea({ label, hint, optional, ...input }: LabelledProps & ComponentProps<"textarea">) {
  return (
    <Labelled label={label} hint={hint} optional={optional} name={input.name}>
      {(ties) => <textarea className="input" rows={3} {...ties} {...input} />}
    </Labelled>
  );
}

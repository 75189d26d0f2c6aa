"use client";
import type { ComponentProps } from "react";
import { Labelled, type LabelledProps } from "@/components/ui/labelled";

/** A day and a time on the wall clock of `zone` (IANA), to the minute: "2026-03-29T02:30", not yet a moment in UTC. */
export function MomentField({
  label,
  hint,
  optional,
  zone,
  ...input
}: LabelledProps & { zone: string } & ComponentProps<"input">) {
  const clock = `In the time of ${zone.replaceAll("_", " ")}.`;
  return (
    <Labelled label={label} hint={hint ?? clock} optional={optional} name={input.name}>
      {(ties) => <input className="input" type="datetime-local" step={60} {...ties} {...input} />}
    </Labelled>
  );
}

"use client";
import type { ComponentProps } from "react";
import { Labelled, type LabelledProps } from "@/components/ui/labelled";

/** A line of text. `prefix` stands before what is typed and is no part of it: "/sections/". */
export function TextField({
  label,
  hint,
  optional,
  prefix,
  ...input
}: LabelledProps & { prefix?: string } & ComponentProps<"input">) {
  return (
    <Labelled label={label} hint={hint} optional={optional} name={input.name}>
      {(ties) =>
        prefix ? (
          <span className="input prefixed" dir="ltr">
            <span aria-hidden="true">{prefix}</span>
            <input {...ties} {...input} />
          </span>
        ) : (
          <input className="input" {...ties} {...input} />
        )
      }
    </Labelled>
  );
}

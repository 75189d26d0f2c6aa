"use client";
import type { ComponentProps } from "react";
import { useFirstFocus } from "@/components/ui/first-focus";
import { Labelled, type LabelledProps } from "@/components/ui/labelled";

/** A line of text. `prefix` stands before what is typed and is no part of it: "/sections/". */
export function TextField({
  label,
  hint,
  optional,
  prefix,
  autoFocus,
  ...rest
}: LabelledProps & { prefix?: string } & ComponentProps<"input">) {
  const input = { ...rest, autoFocus: useFirstFocus(autoFocus), suppressHydrationWarning: autoFocus };
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

import type { ComponentProps } from "react";

/** A labelled line of input. */
export function Field({ label, id, ...input }: { label: string; id: string } & ComponentProps<"input">) {
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} {...input} />
    </p>
  );
}

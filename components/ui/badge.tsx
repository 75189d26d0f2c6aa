import type { ReactNode } from "react";

export type Tone = "quiet" | "good" | "warn" | "danger" | "accent" | "violet";

/** A state: the word says it, the colour only repeats it. */
export function Badge({ tone = "quiet", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className="badge" data-tone={tone}>
      {children}
    </span>
  );
}

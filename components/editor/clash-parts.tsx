"use client";
import type { ReactNode } from "react";

export type Side = "mine" | "theirs";
export type ClashPart<F extends string> = { field: F; label: string; mine: ReactNode; theirs: ReactNode };

type ClashPartsProps<F extends string> = {
  parts: ClashPart<F>[];
  /** Where nothing is chosen, mine stands. */
  sides: Partial<Record<F, Side>>;
  onChoose: (field: F, side: Side) => void;
  /** Whose the other text is. */
  other: string;
};

/** Two texts part by part, side by side, for a choice in each. */
export function ClashParts<F extends string>({ parts, sides, onChoose, other }: ClashPartsProps<F>) {
  if (parts.length === 0) return <p>They say the same.</p>;
  return parts.map(({ field, label, ...texts }) => (
    <fieldset key={field} className="clash-part">
      <legend>{label}</legend>
      {(["mine", "theirs"] as const).map((side) => (
        <div key={side} className="clash-side">
          <label>
            <input
              type="radio"
              name={field}
              checked={(sides[field] ?? "mine") === side}
              onChange={() => onChoose(field, side)}
            />{" "}
            {side === "mine" ? "Mine" : other}
          </label>
          {texts[side]}
        </div>
      ))}
    </fieldset>
  ));
}

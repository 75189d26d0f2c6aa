"use client";
import type { Refusal } from "@/lib/outcome";

type Props = { refusal: Refusal | null; value: string | undefined; onChange: (offset: string) => void };
type Choice = { offset: string; at: string };

/** Where clocks go back a time comes twice: asks which is meant. Nothing otherwise. */
export function OffsetChoice({ refusal, value, onChange }: Props) {
  if (!refusal || refusal.field !== "offset") return null;
  const choices = "choices" in refusal ? (refusal.choices as Choice[]) : [];
  return (
    <fieldset className="panel-row">
      <legend className="fault">{refusal.message}</legend>
      {choices.map(({ offset }, index) => (
        <label key={offset}>
          <input type="radio" name="offset" checked={value === offset} onChange={() => onChange(offset)} /> the{" "}
          {index ? "second" : "first"} (UTC{offset})
        </label>
      ))}
    </fieldset>
  );
}

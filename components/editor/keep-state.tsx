"use client";
import type { Writing } from "@/components/editor/keeper";

/** Where the text is, said quietly. */
export function KeepState({ writing, timeZone }: { writing: Writing; timeZone: string }) {
  return (
    <span className="keep-state" role="status" data-is={writing.is}>
      {words(writing, timeZone)}
    </span>
  );
}

function words({ is, keptAt, copy, refusal }: Writing, timeZone: string): string {
  switch (is) {
    case "typing":
    case "sending":
      return "Saving…";
    case "offline":
      return "Offline: kept in this browser";
    case "refused":
      return `Not saved: ${refusal?.message ?? "this cannot be read."}`;
    case "kept":
      if (keptAt) return `Saved ${clockOf(keptAt, timeZone)}${copy ? ", for you alone" : ""}`;
      return copy ? "Your own copy, not yet saved for the others" : "";
  }
}

export const clockOf = (at: string, timeZone: string) =>
  new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone }).format(new Date(at));

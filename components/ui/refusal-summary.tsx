"use client";
import { use, useEffect, useRef, useState } from "react";
import { RefusalContext } from "@/components/ui/refusal";

/**
 * Says at a form's end that it was not taken: the sentence itself, or, where it stands beside the input it is about, the
 * way there.
 */
export function RefusalSummary() {
  const refusal = use(RefusalContext);
  const here = useRef<HTMLParagraphElement>(null);
  const [label, setLabel] = useState<string | null>(null);
  useEffect(() => setLabel(refusal?.field ? (inputOf(here.current, refusal.field)?.name ?? null) : null), [refusal]);
  return (
    <p ref={here} role="alert" className="fault" hidden={!refusal}>
      {refusal &&
        (label === null ? (
          refusal.message
        ) : (
          <button type="button" className="fault-link" onClick={() => inputOf(here.current, refusal.field)?.go()}>
            Not taken: look at “{label}”.
          </button>
        ))}
    </p>
  );
}

/** The input of that name in the same form whose fault is shown, and what it is called. */
function inputOf(here: HTMLElement | null, field?: string) {
  const all = here?.closest("form")?.querySelectorAll<HTMLElement>("[aria-invalid=true]") ?? [];
  const input = [...all].find((one) => one.getAttribute("name") === field);
  const name =
    input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement || input instanceof HTMLSelectElement
      ? input.labels?.[0]?.firstChild?.textContent?.trim()
      : undefined;
  return input && name ? { name, go: () => input.focus() } : undefined;
}

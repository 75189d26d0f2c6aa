"use client";
import { useRef } from "react";
import { sayFault } from "@/components/ui/toast-manager";
import { lookAtDraft } from "@/lib/previews/actions";

const WINDOWS = { phone: "popup,width=390,height=844", desktop: "popup,width=1440,height=900" };

/** Milliseconds for which a link is used again: a little less than it holds. */
const HELD = 3_000_000;

export type Size = keyof typeof WINDOWS;

/**
 * Opens the very page that readers will get, in a window of a phone's or a desktop's size, with what one has written up to
 * now. `before`: brings that to the server; it opens all the same when that fails.
 */
export function useLook(id: string, path: string, before?: () => Promise<unknown>): (size: Size) => Promise<void> {
  const held = useRef<{ token: string; at: number } | null>(null);
  return async (size) => {
    // At once, or the browser takes it for an advertisement.
    const shown = window.open("", `preview-${size}`, WINDOWS[size]);
    await before?.();
    if (!held.current || Date.now() - held.current.at > HELD) {
      const outcome = await lookAtDraft({ id }).catch(() => null);
      if (!outcome?.ok) {
        shown?.close();
        return sayFault(outcome?.refusal.message ?? "No preview: nobody answered.");
      }
      held.current = { token: outcome.value.token, at: Date.now() };
    }
    shown?.location.replace(`${path}?token=${held.current.token}`);
  };
}

"use client";
import { sayFault } from "@/components/ui/toast-manager";
import { lookAtDraft } from "@/lib/previews/actions";

const WINDOWS = { phone: "popup,width=390,height=844", desktop: "popup,width=1440,height=900" };

export type Size = keyof typeof WINDOWS;

/**
 * Opens the very page that readers will get, in a window of a phone's or a desktop's size, with what one has written up to
 * now. `before`: brings that to the server; it opens all the same when that fails.
 */
export function useLook(id: string, path: string, before?: () => Promise<unknown>): (size: Size) => Promise<void> {
  return async (size) => {
    // At once, or the browser takes it for an advertisement.
    const shown = window.open("", `preview-${size}`, WINDOWS[size]);
    await before?.();
    const outcome = await lookAtDraft({ id }).catch(() => null);
    if (outcome?.ok) return shown?.location.replace(`${path}?token=${outcome.value.token}`);
    shown?.close();
    sayFault(outcome?.refusal.message ?? "No preview: nobody answered.");
  };
}

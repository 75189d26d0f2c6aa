import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Whether an input asks React for the focus as it appears. Not while React takes over a page that the server sent: there
 * the browser gave the focus long ago, and whoever came may be typing elsewhere by now.
 */
export function useFirstFocus(wanted = false): boolean {
  const isTakenOver = useSyncExternalStore(
    never,
    () => false,
    () => typeof window !== "undefined",
  );
  return wanted && !isTakenOver;
}

"use client";
import { useSyncExternalStore } from "react";

/** False until the page's script is there: what is typed before would be lost. */
export const useIsReady = () =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );

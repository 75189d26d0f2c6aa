"use client";
import { useEffect, useState } from "react";
import type { Shelf, Shelved } from "@/components/editor/shelf";

/** What this browser kept of a text and the server never got, to be offered once; null when it is what `read` gives. */
export function useShelved<T>(shelf: Shelf<T>, read: () => T) {
  const [shelved, setShelved] = useState<Shelved<T> | null>(null);
  useEffect(() => {
    const kept = shelf.take();
    const isNews = kept && JSON.stringify(kept.content) !== JSON.stringify(read());
    const timer = setTimeout(() => (isNews ? setShelved(kept) : shelf.clear()));
    return () => clearTimeout(timer);
  }, [shelf, read]);
  return { shelved, forget: () => setShelved(null) };
}

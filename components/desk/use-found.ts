"use client";
import { useEffect, useState } from "react";
import type { Outcome } from "@/lib/outcome";

/** Looks for something as one types, the last question's answer alone; `find` must keep its identity. */
export function useFound<T>(find: (asked: { q: string }) => Promise<Outcome<T[]>>, q: string): T[] | null {
  const [found, setFound] = useState<T[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const outcome = await find({ q }).catch(() => null);
      if (isCurrent) setFound(outcome?.ok ? outcome.value : []);
    }, 150);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [find, q]);
  return found;
}

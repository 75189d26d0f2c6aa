"use client";
import { unstable_rethrow, useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { say, sayFault } from "@/components/ui/toast-manager";
import type { Outcome, Refusal } from "@/lib/outcome";

/** What follows a deed that was done: a word in passing, a way to undo it, where to go. */
export type After<T> = {
  said?: string;
  undo?: () => Promise<Outcome<unknown>>;
  then?: (value: T) => void;
};

const BROKEN = "That did not get through. Nothing was changed; try again.";

/**
 * Does something at the desk and says so. `refusal` is why it was not done, for whoever shows it by the input it is about;
 * `quietly` leaves saying it to them. What the page shows is asked for anew afterwards.
 */
export function useDeed({ quietly = false } = {}) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  function run<T>(deed: () => Promise<Outcome<T>>, { said, undo, then }: After<T> = {}) {
    start(async () => {
      const outcome = await attempt(deed);
      if (!outcome) return;
      setRefusal(outcome.ok ? null : outcome.refusal);
      if (!outcome.ok) {
        if (!quietly) sayFault(outcome.refusal.message);
        return;
      }
      if (said) say(said, undo && (() => run(undo, { said: "Undone." })));
      then?.(outcome.value);
      router.refresh();
    });
  }
  return { run, pending, refusal };
}

/** The framework's own signals (signed out: off to the sign-in page) go on their way. */
async function attempt<T>(deed: () => Promise<Outcome<T>>): Promise<Outcome<T> | undefined> {
  try {
    return await deed();
  } catch (error) {
    unstable_rethrow(error);
    sayFault(BROKEN);
    return undefined;
  }
}

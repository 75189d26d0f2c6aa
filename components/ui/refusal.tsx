"use client";
import { createContext, use } from "react";

/**
 * Why a form was not taken: a sentence, and the name of the input it is about, if any. `isAloud`: whoever does not see it
 * hears it from beside that input; else the form's end tells them.
 */
export type RefusedForm = { message: string; field?: string; isAloud?: boolean };

export const RefusalContext = createContext<RefusedForm | null>(null);

/** What is wrong with the input of that name. */
export function useFault(name: string | undefined): string | undefined {
  const refusal = use(RefusalContext);
  return name !== undefined && refusal?.field === name ? refusal.message : undefined;
}

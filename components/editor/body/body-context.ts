"use client";
import { createContext, use } from "react";
import type { Picture } from "@/lib/images/schema";

/** What stands around a text that is being written. */
export type Surroundings = {
  /** Stories of this edition are offered to link to. */
  editionId: string;
  /** The pictures that blocks of the text name, by id; null where none may stand. */
  pictures: Record<string, Picture> | null;
  /** Told of every picture that was chosen or sent while writing. */
  learnPictures: (pictures: Picture[]) => void;
};

export const BodyContext = createContext<Surroundings | null>(null);

/** The surroundings of the text, for what stands in it and for the dialogs over it. */
export function useSurroundings(): Surroundings {
  const surroundings = use(BodyContext);
  if (!surroundings) throw new Error("This stands outside a text.");
  return surroundings;
}

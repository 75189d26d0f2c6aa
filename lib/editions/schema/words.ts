import { z } from "zod";
import { line, words } from "@/lib/body/schema";

/** What the newsroom decides about an edition. */
export const EditionWords = z.strictObject({
  id: z.uuid(),
  title: line(80).min(1, "The site needs a title."),
  description: words(300),
  timeZone: z.string().max(60).refine(isZone, "That is no time zone: write it as Europe/Lisbon."),
});
export type EditionInput = z.infer<typeof EditionWords>;

function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return true;
  } catch {
    return false;
  }
}

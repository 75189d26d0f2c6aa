import { z } from "zod";
import type { Direction } from "@/lib/db/generated/enums";

/** What of a live story its share picture shows. `photo`: the storage key of its hero's SHARE crop. */
export type ShareSubject = {
  id: string;
  headline: string;
  publishedAt: Date;
  section: { name: string; color: string };
  edition: { title: string; language: string; timeZone: string; direction: Direction };
  photo: string | null;
};

/** Whose name has changed, and down to which of its stories the share pictures know it already. */
export const Redrawing = z.strictObject({
  room: z.enum(["section", "edition"]),
  id: z.uuid(),
  before: z.strictObject({ publishedAt: z.string(), id: z.uuid() }).optional(),
});
export type Redrawing = z.infer<typeof Redrawing>;

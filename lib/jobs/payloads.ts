import type { Redrawing } from "@/lib/share-pictures/schema";

/**
 * Every kind of job by name, and what it needs to be done. Ids only: a job is read from the record when it runs. It ends
 * within ten minutes, and may be run again when its worker died in the middle.
 */
export type Payloads = {
  "send-confirmation": { delivery: string };
  "send-staff-mail": { delivery: string };
  housekeeping: Record<string, never>;
  "release-stuck": Record<string, never>;
  "ping-hub": Record<string, never>;
  "expire-banner": { banner: string };
  "develop-picture": { image: string };
  "draw-share-picture": { article: string };
  "promise-share-pictures": Record<string, never>;
  "redraw-share-pictures": Redrawing;
};

export type TaskName = keyof Payloads;

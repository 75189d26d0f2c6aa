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

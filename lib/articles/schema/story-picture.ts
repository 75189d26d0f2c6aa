import type { Story } from "@/lib/articles/schema";
import type { Picture } from "@/lib/images/schema";

/** One picture of a story with its place among them, from 1, as its own page shows it. */
export type StoryPicture = {
  story: Pick<Story, "headline" | "path" | "language" | "direction"> & { color: string };
  picture: Picture;
  number: number;
  count: number;
};

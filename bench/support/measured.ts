import { existsSync } from "node:fs";
import { join } from "node:path";
import { openNewsroom, type Newsroom } from "@/bench/support/newsroom";

export type Later = (undo: () => Promise<unknown>) => void;

/** The build under measurement; another folder by NEXT_DIST_DIR. */
export const dist = process.env.NEXT_DIST_DIR || ".next";

/** Opens a newsroom, measures, and takes everything down again, whatever happened; `later` adds to what is taken down. */
export async function measure(work: (newsroom: Newsroom, later: Later) => Promise<void>): Promise<void> {
  if (!existsSync(join(dist, "BUILD_ID"))) {
    console.error("There is no build to measure. Run: npm run build");
    process.exit(1);
  }
  const newsroom = await openNewsroom();
  const undo: (() => Promise<unknown>)[] = [newsroom.close];
  try {
    await work(newsroom, (step) => undo.push(step));
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

import { waitingViews, type WaitingViews } from "./waiting-views";
import type { View } from "@/lib/views/schema";

/** Held on globalThis because a server may load this module more than once, and because server.ts flushes at the end. */
const held = globalThis as {
  datelineWaitingViews?: WaitingViews;
  datelineViewsTimer?: NodeJS.Timeout;
  datelineFlushViews?: () => Promise<number>;
};

/** Takes a view and comes back at once; it is written within a second or so. */
export function noteView(view: View): void {
  const views = (held.datelineWaitingViews ??= waitingViews());
  // Twice: a batch already on its way does not hold what came after it.
  held.datelineFlushViews ??= async () => (await views.flush()) + (await views.flush());
  views.add(view);
  held.datelineViewsTimer ??= setTimeout(flushLater, 1_000).unref();
}

async function flushLater(): Promise<void> {
  const views = held.datelineWaitingViews;
  await views?.flush();
  held.datelineViewsTimer = views?.size ? setTimeout(flushLater, 1_000).unref() : undefined;
}

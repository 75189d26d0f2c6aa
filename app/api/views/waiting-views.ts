import { isDatabaseAway } from "@/lib/db/away";
import { log } from "@/lib/log";
import { countViews } from "@/lib/views/commands";
import type { View } from "@/lib/views/schema";
import { networkOf } from "@/lib/visitors/rules";

export const MAX_WAITING = 20_000;

/** Far more than a household or an office reads in a minute, far less than it takes to push a story. */
export const MAX_PER_NETWORK_AND_MINUTE = 300;

export type WaitingViews = ReturnType<typeof waitingViews>;

/**
 * Views wait in memory, for a second as a rule, and are written together. They are the one thing of which a kill may
 * lose that second's worth; an orderly stop flushes them. While the database is away they go on waiting, up to a bound.
 */
export function waitingViews() {
  const waiting = new Map<string, View>();
  const said = new Map<string, number>();
  let minute = 0;
  let writing: Promise<number> | undefined;

  return {
    /** Never waits, never throws. False: left out, because its network or the process has had its share. */
    add(view: View): boolean {
      startMinute(view.at);
      const network = networkOf(view.address);
      const times = said.get(network) ?? 0;
      if (times >= MAX_PER_NETWORK_AND_MINUTE || said.size >= MAX_WAITING) return false;
      said.set(network, times + 1);
      return keep(view);
    },

    /** Writes what waits, one batch at a time; answers how many views it counted. */
    flush(): Promise<number> {
      return (writing ??= write().finally(() => (writing = undefined)));
    },

    get size() {
      return waiting.size;
    },
  };

  function startMinute(at: Date): void {
    const now = Math.floor(at.getTime() / 60_000);
    if (now !== minute) said.clear();
    minute = now;
  }

  function keep(view: View): boolean {
    const key = `${view.address}\0${view.agent}\0${view.articleId}`;
    if (waiting.has(key)) return true;
    if (waiting.size >= MAX_WAITING) return false;
    waiting.set(key, view);
    return true;
  }

  async function write(): Promise<number> {
    if (waiting.size === 0) return 0;
    const batch = [...waiting.values()];
    waiting.clear();
    try {
      return await countViews(batch);
    } catch (error) {
      if (isDatabaseAway(error)) batch.forEach(keep);
      else log.error({ err: error, views: batch.length }, "views were not counted");
      return 0;
    }
  }
}

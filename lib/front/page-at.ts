import { setTimeout as wait } from "node:timers/promises";
import type { PageStore } from "@/lib/pages/page-store";
import type { Press } from "@/lib/pages/press";
import type { StoredPage } from "@/lib/pages/stored-page";

/** How long somebody waits for a newer page when there is an older one: a hanging database is no reason to hang. */
const PATIENCE_MS = 2_500;

export type Pages = { store: PageStore; press: Press };

/** The best there is of a page, made if need be; nothing when it could not be made and is kept by nobody. */
export async function pageAt({ store, press }: Pages, key: string): Promise<StoredPage | undefined> {
  const held = store.look(key) ?? (await store.find(key));
  // An older copy is better than a failure, and better than waiting for one again.
  if (held && (held.fresh || press.isResting(key))) return held.page;
  const making = press.make(key).catch(() => undefined);
  const made = await (held ? Promise.race([making, wait(PATIENCE_MS, undefined, { ref: false })]) : making);
  if (made && made.status !== 503) return made;
  // Looked for again: what was good a moment ago may have been withdrawn since.
  const kept = held && (await store.find(key));
  return kept ? kept.page : made;
}

/** What has moved or is gone is counted, each time it is asked for. */
export const isOld = ({ status }: StoredPage) => status === 308 || status === 410;

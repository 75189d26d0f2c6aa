import type { Content } from "@/lib/articles/schema/content";

/** A text that the server has not confirmed, as this browser keeps it. `at` is ISO 8601 in UTC. */
export type Shelved = { content: Content; version: number; at: string };

export type Shelf = { put(text: Shelved): void; take(): Shelved | null; clear(): void };

/** One text a person and article. A browser that keeps nothing (private, full) is no reason to stop writing. */
export function shelfFor(person: string, article: string, storage = () => localStorage): Shelf {
  const key = `dateline.kept.${person}.${article}`;
  const trying = <T>(deed: () => T): T | null => {
    try {
      return deed();
    } catch {
      return null;
    }
  };
  return {
    put: (text) => void trying(() => storage().setItem(key, JSON.stringify(text))),
    take: () => trying(() => JSON.parse(storage().getItem(key) ?? "null") as Shelved | null),
    clear: () => void trying(() => storage().removeItem(key)),
  };
}

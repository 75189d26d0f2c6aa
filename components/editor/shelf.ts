/** A text that the server has not confirmed, as this browser keeps it. `at` is ISO 8601 in UTC. */
export type Shelved<T> = { content: T; version: number; at: string };

export type Shelf<T> = { put(text: Shelved<T>): void; take(): Shelved<T> | null; clear(): void };

/** One text a person and article or page. A browser that keeps nothing (private, full) is no reason to stop writing. */
export function shelfFor<T>(person: string, id: string, storage = () => localStorage): Shelf<T> {
  const key = `dateline.kept.${person}.${id}`;
  const trying = <R>(deed: () => R): R | null => {
    try {
      return deed();
    } catch {
      return null;
    }
  };
  return {
    put: (text) => void trying(() => storage().setItem(key, JSON.stringify(text))),
    take: () => trying(() => JSON.parse(storage().getItem(key) ?? "null") as Shelved<T> | null),
    clear: () => void trying(() => storage().removeItem(key)),
  };
}

import { parseSnapshot, sees, type Snapshot } from "@/lib/pages/snapshot";

/** One outbox row: a committed transaction and the tags it touched. */
export type Tick = { xid: bigint; tags: string[]; hard: boolean };

/** `fresh`; `stale`: may be shown if nothing newer can be made; `gone`: must never be shown again. */
export type Freshness = "fresh" | "stale" | "gone";

type Heard = { xid: bigint; hard: boolean };

/**
 * Knows which changes have committed, by tag. Something made while snapshot S was held is fresh as long as S sees every
 * change to its tags: a making that read before a commit and ended after it is thus never taken for new.
 */
export class TagClock {
  #snapshot: Snapshot | undefined;
  #byTag = new Map<string, Heard[]>();
  #known = new Set<bigint>();
  /** Changes up to here have been forgotten: what was made before them cannot be judged and counts as stale. */
  #horizon = 0n;
  #listeners = new Set<(ticks: Tick[]) => void>();

  /** The last snapshot heard of, or undefined before the first. */
  get snapshot(): Snapshot | undefined {
    return this.#snapshot;
  }

  /** Where the next poll has to begin: rows older than this were all visible to the last one. */
  get since(): bigint {
    return this.#snapshot?.xmin ?? 0n;
  }

  onTick(listener: (ticks: Tick[]) => void): void {
    this.#listeners.add(listener);
  }

  /** Takes in one poll: its snapshot and the rows it saw at or after `since`. */
  absorb(snapshotText: string, rows: Tick[], horizon: bigint): void {
    const snapshot = parseSnapshot(snapshotText);
    if (this.#snapshot && snapshot.xmax < this.#snapshot.xmax) this.#startOver(); // another cluster, or one set back in time
    // A row from the future of this snapshot came with a restored dump: it says nothing about this cluster.
    const fresh = rows.filter((row) => !this.#known.has(row.xid) && row.xid < snapshot.xmax);
    for (const row of fresh) this.#remember(row);
    for (const xid of this.#known) if (xid < snapshot.xmin) this.#known.delete(xid);
    if (horizon > this.#horizon) this.#forgetUpTo(horizon);
    this.#snapshot = snapshot;
    if (fresh.length) for (const listener of this.#listeners) listener(fresh);
  }

  judge(tags: readonly string[], made: Snapshot | undefined): Freshness {
    if (!this.#snapshot) return "fresh"; // nothing heard yet: the database is away
    if (!made || made.xmin <= this.#horizon || made.xmax > this.#snapshot.xmax) return "stale";
    let stale = false;
    for (const tag of tags) {
      for (const heard of this.#byTag.get(tag) ?? []) {
        if (sees(made, heard.xid)) continue;
        if (heard.hard) return "gone";
        stale = true;
      }
    }
    return stale ? "stale" : "fresh";
  }

  #remember(row: Tick): void {
    this.#known.add(row.xid);
    for (const tag of row.tags) {
      const heard = this.#byTag.get(tag);
      if (heard) heard.push({ xid: row.xid, hard: row.hard });
      else this.#byTag.set(tag, [{ xid: row.xid, hard: row.hard }]);
    }
  }

  #forgetUpTo(horizon: bigint): void {
    this.#horizon = horizon;
    for (const [tag, heard] of this.#byTag) {
      const kept = heard.filter((tick) => tick.xid > horizon);
      if (kept.length) this.#byTag.set(tag, kept);
      else this.#byTag.delete(tag);
    }
  }

  #startOver(): void {
    this.#horizon = 0n;
    this.#byTag.clear();
    this.#known.clear();
  }
}

/** A Postgres snapshot, `pg_current_snapshot()` as text: "xmin:xmax:xip,xip". What it sees is what had committed by then. */
export type Snapshot = { text: string; xmin: bigint; xmax: bigint; running: ReadonlySet<bigint> };

export function parseSnapshot(text: string): Snapshot {
  const match = /^(\d+):(\d+):([\d,]*)$/.exec(text);
  if (!match) throw new Error(`Not a snapshot: ${text}`);
  const [, xmin, xmax, running] = match;
  return {
    text,
    xmin: BigInt(xmin!),
    xmax: BigInt(xmax!),
    running: new Set(running ? running.split(",").map(BigInt) : []),
  };
}

/** True when a transaction that has since committed was already visible in the snapshot. */
export function sees(snapshot: Snapshot, xid: bigint): boolean {
  if (xid < snapshot.xmin) return true;
  return xid < snapshot.xmax && !snapshot.running.has(xid);
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSnapshot, sees } from "@/lib/pages/snapshot";
import { TagClock, type Tick } from "@/lib/pages/tag-clock";

const tick = (xid: number, ...tags: string[]): Tick => ({ xid: BigInt(xid), tags, hard: false });

describe("a snapshot", () => {
  test("sees what had ended before it and not what was running or yet to come", () => {
    const snapshot = parseSnapshot("10:15:11,13");
    expect([9, 10, 12, 14].every((xid) => sees(snapshot, BigInt(xid)))).toBe(true);
    expect([11, 13, 15, 16].some((xid) => sees(snapshot, BigInt(xid)))).toBe(false);
  });
  test("is not read from anything else", () => {
    expect(() => parseSnapshot("10:15")).toThrow("Not a snapshot");
  });
});

describe("the tag clock", () => {
  test("calls everything fresh before it has heard anything: the database is away", () => {
    expect(new TagClock().judge(["a"], undefined)).toBe("fresh");
  });

  test("finds stale what was made before a change to one of its tags, and only that", () => {
    const clock = new TagClock();
    clock.absorb("10:10:", [], 0n);
    const before = clock.snapshot;
    clock.absorb("11:11:", [tick(10, "a")], 0n);
    expect(clock.judge(["a", "b"], before)).toBe("stale");
    expect(clock.judge(["b"], before)).toBe("fresh");
    expect(clock.judge(["a"], clock.snapshot)).toBe("fresh");
  });

  test("does not keep a page whose making read before a commit and ended after it", () => {
    const clock = new TagClock();
    clock.absorb("10:12:10", [], 0n); // transaction 10 holds the change, uncommitted
    const making = clock.snapshot;
    clock.absorb("12:12:", [tick(10, "a")], 0n);
    expect(clock.judge(["a"], making)).toBe("stale");
  });

  test("does not miss a change that committed later than younger ones", () => {
    const clock = new TagClock();
    clock.absorb("10:20:10", [tick(12, "b")], 0n);
    expect(clock.since).toBe(10n);
    const between = clock.snapshot;
    clock.absorb("20:20:", [tick(10, "a"), tick(12, "b")], 0n);
    expect(clock.judge(["a"], between)).toBe("stale");
    expect(clock.judge(["b"], between)).toBe("fresh");
  });

  test("says gone after a withdrawal, whatever else is stale", () => {
    const clock = new TagClock();
    clock.absorb("10:10:", [], 0n);
    const before = clock.snapshot;
    clock.absorb("12:12:", [tick(10, "a"), { xid: 11n, tags: ["site"], hard: true }], 0n);
    expect(clock.judge(["a", "site"], before)).toBe("gone");
  });

  test("cannot vouch for what is older than its memory", () => {
    const clock = new TagClock();
    clock.absorb("10:10:", [], 0n);
    const old = clock.snapshot;
    clock.absorb("30:30:", [], 25n);
    expect(clock.judge(["a"], old)).toBe("stale");
    expect(clock.judge(["a"], clock.snapshot)).toBe("fresh");
  });

  test("ignores rows that came with a restored dump of another cluster", () => {
    const clock = new TagClock();
    clock.absorb("10:10:", [tick(5_000, "a")], 0n);
    expect(clock.judge(["a"], clock.snapshot)).toBe("fresh");
  });

  test("tells its listeners each change once, however often it is polled", () => {
    const clock = new TagClock();
    const heard: bigint[] = [];
    clock.onTick((ticks) => heard.push(...ticks.map((one) => one.xid)));
    clock.absorb("10:14:10", [tick(12, "a")], 0n);
    clock.absorb("10:14:10", [tick(12, "a")], 0n);
    clock.absorb("15:15:", [tick(10, "b"), tick(12, "a")], 0n);
    expect(heard).toEqual([12n, 10n]);
  });

  test("agrees with the definition on any history: fresh exactly when every change to the tag is seen", () => {
    const history = fc.array(fc.record({ commit: fc.integer({ min: 1, max: 40 }), tag: fc.constantFrom("a", "b") }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 40 }), (changes, madeAt) => {
        const clock = new TagClock();
        let made = clock.snapshot;
        for (let now = 0; now <= 41; now++) {
          const running = changes.flatMap((change, xid) => (change.commit > now ? [xid + 1] : []));
          const xmax = changes.length + 1;
          const text = `${running[0] ?? xmax}:${xmax}:${running.join(",")}`;
          const done = changes.flatMap((change, index) =>
            change.commit <= now && BigInt(index + 1) >= clock.since ? [tick(index + 1, change.tag)] : [],
          );
          clock.absorb(text, done, 0n);
          if (now === madeAt) made = clock.snapshot;
        }
        const expected = changes.some((change) => change.tag === "a" && change.commit > madeAt) ? "stale" : "fresh";
        expect(clock.judge(["a"], made)).toBe(expected);
      }),
    );
  });
});

import { expect, test } from "vitest";
import { forgetExpiredLimits } from "@/lib/limits/forget-expired";
import { limiter } from "@/lib/limits/limiter";
import { limitsPool } from "@/lib/limits/pool";
import { prepareLimits } from "@/lib/limits/prepare";

const count = async () => (await limitsPool().query("SELECT FROM limits.counters")).rowCount;

test("the counters make themselves, also when several processes begin at once", async () => {
  const taken = await Promise.all([1, 2, 3].map((process) => limiter("begin", 1, 60).take(String(process))));
  expect(taken).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  await Promise.all([prepareLimits(limitsPool()), prepareLimits(limitsPool())]);
  expect(await count()).toBe(3);
  const { rows } = await limitsPool().query(
    "SELECT relpersistence FROM pg_class WHERE oid = 'limits.counters'::regclass",
  );
  expect(rows).toEqual([{ relpersistence: "u" }]);
});

test("several limiters of one name share what they count", async () => {
  const doors = [limiter("door", 5, 60), limiter("door", 5, 60)];
  const taken = await Promise.all(Array.from({ length: 40 }, (_, index) => doors[index % 2]!.take("one")));
  expect(taken.filter((one) => one.ok)).toHaveLength(5);
  expect(await doors[0]!.take("other")).toEqual({ ok: true });
  const refused = await doors[1]!.take("one");
  expect(refused).toMatchObject({ ok: false, seconds: expect.closeTo(60, -1) as number });
  await doors[0]!.forget("one");
  expect(await doors[1]!.take("one")).toEqual({ ok: true });
});

test("what was given back may be taken again, and what is over is forgotten", async () => {
  const once = limiter("once", 1, 60);
  await once.take("one");
  await once.giveBack("one");
  expect(await once.take("one")).toEqual({ ok: true });
  expect((await once.take("one")).ok).toBe(false);
  await forgetExpiredLimits(new Date(Date.now() + 61_000));
  expect(await count()).toBe(0);
});

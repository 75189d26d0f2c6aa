import { expect, test } from "vitest";
import { Hits, type Hit } from "@/lib/front/hits";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 12, minute));

test("hits are written together, each address once, with the last time it was asked for", async () => {
  const written: Map<string, Hit>[] = [];
  const hits = new Hits(async (batch) => void written.push(batch));
  hits.note("/default/old", at(1));
  hits.note("/default/old", at(3));
  hits.note("/default/old", at(2));
  hits.note("/he/old", at(1));
  await hits.flush();
  await hits.flush();
  expect(written).toEqual([
    new Map([
      ["/default/old", { times: 3, last: at(3) }],
      ["/he/old", { times: 1, last: at(1) }],
    ]),
  ]);
});

test("what could not be written waits, with what came meanwhile, up to a bound", async () => {
  let away = true;
  const written: Map<string, Hit>[] = [];
  const hits = new Hits(async (batch) => {
    if (away) throw new Error("away");
    written.push(batch);
  });
  for (let n = 0; n < 12_000; n++) hits.note(`/default/${n}`, at(0));
  expect(hits.size).toBe(10_000);
  const flushing = hits.flush();
  hits.note("/default/1", at(1));
  await flushing;
  expect(hits.size).toBe(10_000);
  away = false;
  await hits.flush();
  expect(written[0]?.get("/default/1")).toEqual({ times: 2, last: at(1) });
  expect(hits.size).toBe(0);
});

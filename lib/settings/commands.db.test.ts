import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { changeSetting } from "@/lib/settings/commands";
import { getSetting, listSettings } from "@/lib/settings/queries";
import { system, type Actor } from "@/lib/staff/permissions";
import { countViews } from "@/lib/views/commands";
import { newsroom } from "@/lib/views/testing/newsroom";

const administrator: Actor = { id: "staff:1", name: "Ed", role: "ADMINISTRATOR" };
const editor: Actor = { id: "staff:2", name: "Al", role: "EDITOR" };
const halfLife = "popular.halfLifeHours";
const AGE = "stories.ageWarningDays: 0 for never, or at least 31 days.";
const adsExample = "files.adsTxt: line 2 is not as in: example.com, 1234, DIRECT.";

let room: Awaited<ReturnType<typeof newsroom>>;
beforeAll(async () => {
  room = await newsroom();
});
beforeEach(async () => void (await db().setting.deleteMany()));

describe("changeSetting", () => {
  test("keeps the choice, with who made it, and makes pages anew", async () => {
    expect(await getSetting(halfLife)).toBe(12);
    expect(await changeSetting(administrator, halfLife, 24)).toEqual({ ok: true, value: null });
    expect(await listSettings()).toMatchObject({ "popular.halfLifeHours": 24, "popular.minViews": 3, "feeds.hub": "" });
    expect(await db().auditEvent.findFirst()).toMatchObject({
      actorName: "Ed",
      deed: "setting.change",
      subjectId: halfLife,
      after: 24,
    });
    expect((await db().outbox.findFirst())?.tags).toEqual(["site"]);
  });

  test.each([
    ["somebody who may not", editor, halfLife, 24, "You may not change the site's settings."],
    [
      "a setting that does not exist",
      administrator,
      "popular.colour",
      1,
      'There is no setting called "popular.colour".',
    ],
    ["a name every object has", administrator, "constructor", 1, 'There is no setting called "constructor".'],
    ["what is no number", administrator, halfLife, "12", `${halfLife}: expected a number of hours.`],
    ["too little", administrator, halfLife, 0, `${halfLife}: at least 1 hour.`],
    ["an age nobody calls old", administrator, "stories.ageWarningDays", 7, AGE],
    ["what no ads.txt says", administrator, "files.adsTxt", "# ours\nnonsense", adsExample],
    [
      "an unknown policy",
      administrator,
      "robots.aiCrawlers",
      "maybe",
      `robots.aiCrawlers: expected "allow", "search" or "refuse".`,
    ],
    [
      "a hub that is no address",
      administrator,
      "feeds.hub",
      "javascript:alert(1)",
      "feeds.hub: expected an https address.",
    ],
  ])("refuses %s", async (_, actor, key, value, message) => {
    expect(await changeSetting(actor, key, value)).toMatchObject({ ok: false, refusal: { message } });
    expect(await db().setting.count()).toBe(0);
  });

  test("a stored value that is no longer allowed counts as not chosen", async () => {
    await db().setting.create({ data: { key: halfLife, value: "soon" } });
    expect(await getSetting(halfLife)).toBe(12);
  });
});

describe("another half-life", () => {
  const start = Date.UTC(2026, 10, 20);
  const heats = async () => new Map((await db().articleHeat.findMany()).map((row) => [row.articleId, row.heat]));

  test("weighs every story as if it had always been so", async () => {
    const stories = await Promise.all(["one", "two", "three", "old"].map((slug) => room.story(slug)));
    for (let batch = 0; batch < 60; batch++) {
      const at = new Date(start + batch * 3_000_000);
      await countViews(
        Array.from({ length: 1 + (batch % 7) }, (_, n) => ({
          articleId: stories[(batch * n) % 3]!.id,
          address: `192.0.2.${n}`,
          agent: `Browser ${batch}`,
          at,
        })),
      );
    }
    const longAgo = new Date(start - 10 * 86_400_000);
    const forgotten = await room.story("forgotten");
    await countViews([{ articleId: forgotten.id, address: "192.0.2.1", agent: "Lynx", at: new Date(0) }]);
    await countViews([{ articleId: stories[3]!.id, address: "192.0.2.1", agent: "Lynx", at: longAgo }]);

    const counted = await heats();
    expect(counted.size).toBe(5);
    await changeSetting(system("test"), halfLife, 6);
    expect((await heats()).get(stories[3]!.id)).toBeCloseTo(longAgo.getTime() / 3_600_000 / 6, 8);
    await changeSetting(system("test"), halfLife, 12);
    const again = await heats();
    expect([...counted.keys()].filter((id) => !again.has(id))).toEqual([forgotten.id]);
    for (const [id, heat] of again) expect(Math.abs(heat - counted.get(id)!)).toBeLessThan(1e-6);
  });

  test("is what the next view is weighed by, even one being counted meanwhile", async () => {
    const story = await room.story("meanwhile");
    const read = (agent: string) =>
      countViews([{ articleId: story.id, address: "192.0.2.1", agent, at: new Date(start) }]);
    await read("Firefox");
    await Promise.all([changeSetting(administrator, halfLife, 48), read("Safari"), read("Opera"), read("Lynx")]);
    expect((await heats()).get(story.id)).toBeCloseTo(start / 3_600_000 / 48 + 2, 8);
  });
});

import { beforeAll, expect, test } from "vitest";
import { openEdition, ticksOf } from "@/lib/articles/testing/record";
import { getManifest, getOwnFile, getRobots, getSecurity } from "@/lib/site-files/queries";
import { changeSetting } from "@/lib/settings/commands";
import { system } from "@/lib/staff/permissions";

const house = system("test");
let editionId: string;

beforeAll(async () => {
  expect((await getSecurity()).found).toEqual({ is: "found", value: { contact: "", languages: ["en"] } });
  ({ editionId } = await openEdition());
});

test("files the newsroom has not written are absent, then what it wrote", async () => {
  for (const [key, text] of [
    ["files.adsTxt", "example.com, 1234, DIRECT"],
    ["files.trustTxt", "member=https://press.example/"],
  ] as const) {
    const before = await getOwnFile(key);
    expect(before.found).toEqual({ is: "absent" });
    const ticks = await ticksOf(() => changeSetting(house, key, text));
    expect(ticks.flatMap((tick) => tick.tags)).toEqual(before.tags);
    expect((await getOwnFile(key)).found).toEqual({ is: "found", value: text });
  }
});

test("robots.txt and security.txt follow the settings", async () => {
  expect((await getRobots()).found).toMatchObject({ value: { ai: "allow", editions: [{ code: "en" }] } });
  await changeSetting(house, "robots.aiCrawlers", "refuse");
  await changeSetting(house, "security.contact", "https://quay.example/report");
  expect((await getRobots()).found).toMatchObject({ value: { ai: "refuse" } });
  expect((await getSecurity()).found).toMatchObject({ value: { contact: "https://quay.example/report" } });
  expect((await getRobots()).tags).toEqual(["site", `frame:${editionId}`]);
});

test("a manifest is its edition's", async () => {
  expect((await getManifest("default")).found).toMatchObject({ is: "found", value: { title: "The Quay" } });
  expect((await getManifest("en")).found).toEqual({ is: "moved", to: "/manifest.webmanifest" });
  expect((await getManifest("xx")).found).toEqual({ is: "absent" });
});

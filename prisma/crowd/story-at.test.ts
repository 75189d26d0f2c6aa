import { expect, test } from "vitest";
import { Body } from "@/lib/body/schema";
import type { Room } from "@/prisma/crowd/rooms";
import { editionAt, numberOf, sourceKeyOf, storyAt } from "@/prisma/crowd/story-at";
import { TONGUES } from "@/prisma/crowd/tongues";
import { wordAt } from "@/prisma/crowd/vocabulary";

const room = (language: string): Room => ({
  edition: { id: language, code: language, language },
  sections: ["s1", "s2"],
  bylines: ["b1", "b2", "b3"],
  topics: ["t1", "t2", "t3", "t4"],
  images: [],
});
const story = (number: number) => storyAt(number, room(editionAt(number)));

test("the same number is the same story, and every other one another", () => {
  expect(story(1_234)).toEqual(story(1_234));
  const crowd = Array.from({ length: 2_000 }, (_, number) => story(number));
  for (const key of ["id", "slug", "source_key", "body_text"] as const)
    expect(new Set(crowd.map((one) => one[key])).size).toBe(crowd.length);
});

test("its body is one that the desk would take, in the words of its language", () => {
  for (const number of [0, 9, 77]) expect(Body.safeParse(story(number).body).error).toBeUndefined();
  expect(story(0).headline).toMatch(/^[A-Z]/);
  expect(story(9).headline).toMatch(/\p{Script=Hebrew}/u);
});

test("nine in ten are English, most are out, and a few of each other state are not", () => {
  const crowd = Array.from({ length: 5_000 }, (_, number) => story(number));
  const share = (is: (one: (typeof crowd)[number]) => boolean) => crowd.filter(is).length / crowd.length;
  expect(share((one) => one.language === "en")).toBe(0.9);
  expect(share((one) => one.state === "PUBLISHED")).toBeGreaterThan(0.9);
  for (const state of ["DRAFT", "IN_REVIEW", "READY", "WITHDRAWN"])
    expect(share((one) => one.state === state)).toBeGreaterThan(0);
});

test("some words are in nearly every story and most in hardly any, as in a language", () => {
  const crowd = Array.from({ length: 1_000 }, (_, number) => story(number)).filter((one) => one.language === "en");
  const having = (word: string) =>
    crowd.filter((one) => ` ${one.body_text} `.includes(` ${word} `)).length / crowd.length;
  const [english] = [TONGUES.en!];
  expect(having(wordAt(english, 0))).toBeGreaterThan(0.9);
  expect(having(wordAt(english, 60))).toBeLessThan(0.7);
  expect(having(wordAt(english, 150_000))).toBeLessThan(0.01);
});

test("keys sort as numbers do", () => {
  expect([100, 9, 99_999].map(sourceKeyOf).sort().map(numberOf)).toEqual([9, 100, 99_999]);
});

test.each(["en", "he"])("the words of %s are different ones", (language) => {
  const words = Array.from({ length: 50_000 }, (_, rank) => wordAt(TONGUES[language]!, rank));
  expect(new Set(words).size).toBeGreaterThan(49_000);
});

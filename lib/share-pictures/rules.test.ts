import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cardOf, isAged } from "@/lib/share-pictures/rules";
import type { ShareSubject } from "@/lib/share-pictures/schema";

const english = { title: "The Quay", language: "en", timeZone: "Europe/Lisbon", direction: "LTR" } as const;
const subject: ShareSubject = {
  id: "a",
  headline: "The night ferry",
  publishedAt: new Date("2023-12-31T23:30:00Z"),
  section: { name: "Harbour", color: "teal" },
  edition: english,
  photo: null,
};
const headline = (text: string) => cardOf({ ...subject, headline: text }, false)?.headline;

test("a story says its age from the threshold on, and never when there is none", () => {
  const published = new Date("2026-01-01T00:00:00Z");
  expect(isAged(published, 31, new Date("2026-01-31T23:59:59Z"))).toBe(false);
  expect(isAged(published, 31, new Date("2026-02-01T00:00:00Z"))).toBe(true);
  expect(isAged(published, 0, new Date("2036-01-01T00:00:00Z"))).toBe(false);
});

test("the year is that of the edition's clock, in its language and direction", () => {
  const of = (edition: Partial<ShareSubject["edition"]>) =>
    cardOf({ ...subject, edition: { ...english, ...edition } }, true);
  expect(of({})).toMatchObject({ age: "From 2023", direction: "ltr", masthead: "The Quay" });
  expect(of({ language: "he", direction: "RTL", timeZone: "Asia/Jerusalem" })).toMatchObject({
    age: "מ־2024",
    direction: "rtl",
  });
  expect(cardOf(subject, false)?.age).toBeNull();
});

test("signs that the fonts lack are left out; a letter they lack leaves the story without a picture", () => {
  expect(headline("Storm 🌊👩🏽‍🚒 hits → the © coast ☔")).toBe("Storm hits the © coast");
  expect(headline("Łódź, Şişli: נמל, ميناء ١٢٣ & <b>")).toBe("Łódź, Şişli: נמל, ميناء ١٢٣ & <b>");
  expect(headline("e\u0301tat")).toBe("état");
  expect(cardOf({ ...subject, headline: "Порт открыт" }, false)).toBeNull();
  expect(cardOf({ ...subject, headline: "🌊" }, false)).toBeNull();
  expect(cardOf({ ...subject, section: { name: "港", color: "teal" } }, false)).toBeNull();
});

test("the colours are those of the readers' pages", () => {
  const css = readFileSync("app/styles/colors.css", "utf8");
  const shades = [...css.matchAll(/\[data-color="(\w+)"\] \{\s+--hue: light-dark\((#\w+), (#\w+)\)/g)];
  expect(shades.length).toBeGreaterThan(8);
  for (const [, color, onPaper, onDark] of shades)
    expect(cardOf({ ...subject, section: { name: "Harbour", color: color! } }, false)?.hues).toEqual({
      onPaper,
      onDark,
    });
});

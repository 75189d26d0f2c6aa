import { describe, expect, test } from "vitest";
import { formatDay, formatMoment, listParts, wordsFor } from "@/lib/words/rules";

const LANGUAGES = ["en", "he", "ar", "es"];

describe("wordsFor", () => {
  test.each(LANGUAGES)("%s says everything", (language) => {
    const words = wordsFor(language);
    expect(words.language).toBe(language);
    expect(phrasesOf(words).filter((phrase) => !phrase.trim())).toEqual([]);
  });

  test.each(["he", "ar", "es"])("%s says it in its own way", (language) => {
    const english = new Set(phrasesOf(wordsFor("en")));
    expect(phrasesOf(wordsFor(language)).filter((phrase) => english.has(phrase))).toEqual(["RSS"]);
  });

  test("regions share a language, unknown ones read English", () => {
    expect(wordsFor("es-MX").language).toBe("es");
    expect(wordsFor("fi").language).toBe("en");
  });

  test("counts follow the language", () => {
    expect([1, 2, 3].map(wordsFor("he").story.minutes)).toEqual(["דקת קריאה אחת", "שתי דקות קריאה", "3 דקות קריאה"]);
    expect([1, 2].map(wordsFor("ar").story.minutes)).toEqual(["دقيقة قراءة واحدة", "دقيقتا قراءة"]);
    expect(wordsFor("es").story.minutes(1)).toBe("1 minuto de lectura");
    expect([1, 2, 3].map(wordsFor("he").story.age.years)).toEqual([
      "הכתבה פורסמה לפני יותר משנה.",
      "הכתבה פורסמה לפני יותר משנתיים.",
      "הכתבה פורסמה לפני יותר מ־3 שנים.",
    ]);
    expect(wordsFor("ar").story.age.months(2)).toBe("مضى على هذا الخبر أكثر من شهرين.");
    expect([1, 11].map(wordsFor("en").story.age.months)).toEqual([
      "This story is more than a month old.",
      "This story is more than 11 months old.",
    ]);
  });
});

test("times are the zone's, across midnight too", () => {
  const late = "2026-11-20T23:30:00.000Z";
  expect(formatDay(late, { language: "en", timeZone: "UTC" })).toBe("November 20, 2026");
  expect(formatDay(late, { language: "en", timeZone: "Asia/Jerusalem" })).toBe("November 21, 2026");
  expect(formatMoment(late, { language: "en-GB", timeZone: "Asia/Jerusalem" })).toBe("21 November 2026 at 01:30 GMT+2");
});

test("a list comes in pieces, names apart from what joins them", () => {
  const parts = listParts(["A", "B"], "es");
  expect(parts).toEqual([
    { name: true, text: "A" },
    { name: false, text: " y " },
    { name: true, text: "B" },
  ]);
});

function phrasesOf(value: unknown): string[] {
  if (typeof value === "string") return value.length > 2 ? [value] : [];
  if (typeof value === "object" && value) return Object.values(value).flatMap(phrasesOf);
  return [];
}

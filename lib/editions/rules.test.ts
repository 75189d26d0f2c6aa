import { describe, expect, test } from "vitest";
import { directionOf, isLanguage, pathOf } from "@/lib/editions/rules";

const main = { code: "en", isDefault: true };
const hebrew = { code: "he", isDefault: false };

describe("pathOf", () => {
  test("gives the default edition no prefix", () => {
    expect(pathOf(main)).toBe("/");
    expect(pathOf(main, "articles", "a-ship")).toBe("/articles/a-ship");
  });
  test("puts other editions under their code", () => {
    expect(pathOf(hebrew)).toBe("/he");
    expect(pathOf(hebrew, "latest")).toBe("/he/latest");
  });
  test("percent-encodes what an address cannot carry", () => {
    expect(pathOf(hebrew, "articles", "נמל")).toBe("/he/articles/%D7%A0%D7%9E%D7%9C");
    expect(pathOf(main, "topics", "a/b?c")).toBe("/topics/a%2Fb%3Fc");
  });
});

describe("directionOf", () => {
  test.each(["he", "ar", "fa-IR", "ur", "yi", "ps", "az-Arab", "he-IL"])("%s reads right to left", (language) => {
    expect(directionOf(language)).toBe("rtl");
  });
  test.each(["en", "en-GB", "ru", "ku", "ar-Latn", "zh-Hant", "tlh", "not a language"])(
    "%s left to right",
    (language) => {
      expect(directionOf(language)).toBe("ltr");
    },
  );
});

test("isLanguage knows a tag from a word", () => {
  expect(["en", "pt-BR", "zh-Hant-TW"].every(isLanguage)).toBe(true);
  expect(["", "English language", "e", "en_GB"].some(isLanguage)).toBe(false);
});

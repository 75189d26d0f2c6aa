import { expect, test } from "vitest";
import { hreflangOf } from "@/lib/translations/rules";

const english = { path: "/articles/bridge", language: "en", headline: "Bridge", isDefault: true };
const hebrew = { path: "/he/articles/x", language: "he", headline: "x", isDefault: false };
const spanish = { path: "/es/articles/puente", language: "es", headline: "Puente", isDefault: false };
const site = "https://news.test";

test("a story alone says nothing", () => {
  expect(hreflangOf({ ...english, translations: [] }, { isDefault: true }, site)).toBeUndefined();
});

test("each of a group names all of it, and the same one for everybody else", () => {
  const said = {
    en: "https://news.test/articles/bridge",
    he: "https://news.test/he/articles/x",
    "x-default": "https://news.test/articles/bridge",
  };
  expect(hreflangOf({ ...english, translations: [hebrew] }, { isDefault: true }, site)).toEqual(said);
  expect(hreflangOf({ ...hebrew, translations: [english] }, { isDefault: false }, site)).toEqual(said);
});

test("without one in the default edition they still agree", () => {
  const from = (one: typeof hebrew, other: typeof hebrew) =>
    hreflangOf({ ...one, translations: [other] }, { isDefault: false }, site)?.["x-default"];
  expect(from(hebrew, spanish)).toBe(from(spanish, hebrew));
});

import { expect, test } from "vitest";
import { widget as grid } from "@/components/widgets/kinds/grid";
import { widget as promo } from "@/components/widgets/kinds/promo";
import { settingFault } from "@/components/widgets/setting-fault";

test.each([
  [{ take: 9 }, "settings.take", "How many stories: at most 8."],
  [{ take: 1 }, "settings.take", "How many stories: at least 2."],
  [{ take: 2.5 }, "settings.take", "How many stories: a whole number."],
  [{ take: NaN }, "settings.take", "How many stories: not what belongs here."],
  [{ take: "many" }, "settings.take", "How many stories: not what belongs here."],
  [{ title: "x".repeat(81) }, "settings.title", "Title: at most 80 letters."],
  [{ crop: "round" }, "settings.crop", "Crop: one of wide, standard, square."],
  [{ colour: "red" }, "settings.colour", "There is nothing called “colour” to set here."],
])("%j is refused by a sentence about its input", (given, field, message) => {
  expect(settingFault(grid, given)).toEqual({ field, message });
});

test("what is needed is asked for, and what fits has no fault", () => {
  expect(settingFault(promo, { title: "Print" })).toEqual({
    field: "settings.href",
    message: "Where it leads: this is needed.",
  });
  expect(settingFault(grid, { take: 4 })).toBeNull();
});

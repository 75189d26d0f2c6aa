import { expect, test } from "vitest";
import { faultOfWidget } from "@/app/admin/(in)/widgets/fault-of-widget";

test.each([
  ["popular", { take: 999 }, "settings.take"],
  ["popular", { colour: "red" }, "settings.colour"],
  ["promo", { title: "Print", link: "Read", href: "javascript:alert(1)" }, "settings.href"],
  ["lead", {}, "widget"],
  ["toString", {}, "widget"],
])("%s with %j is refused, whichever action brings it", async (widget, settings, field) => {
  expect(await faultOfWidget({ widget, settings })).toMatchObject({ field });
});

test("what its kind takes is taken", async () => {
  expect(await faultOfWidget({ widget: "popular", settings: { take: 3 } })).toBeNull();
});

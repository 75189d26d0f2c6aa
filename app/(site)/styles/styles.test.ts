import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const styles = new URL(".", import.meta.url);
const css = readdirSync(styles).filter((name) => name.endsWith(".css"));
const read = (name: string) => readFileSync(new URL(name, styles), "utf8");

/** Each `--name: light-dark(#…, #…)`, in the order of the file. */
const shades = (name: string) =>
  [...read(name).matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, token = "", light = "", dark = ""]) => ({ token, shown: [light, dark] as const }),
  );

const tokens = new Map(shades("tokens.css").map(({ token, shown }) => [token, shown]));
const paper = tokens.get("paper")!;

describe("colours", () => {
  const inks = [
    ...["ink", "ink-2"].map((token) => tokens.get(token)!),
    ...shades("../../styles/colors.css").map((hue) => hue.shown),
  ];

  test.each(inks)("%s and %s are read on their paper, light and dark", (light, dark) => {
    expect(contrast(light, paper[0])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, paper[1])).toBeGreaterThanOrEqual(4.5);
  });
});

test("every cut of a font is declared, and every declared one is there", () => {
  const cuts = readdirSync(new URL("../../fonts/", styles)).filter((name) => name.endsWith(".woff2"));
  const declared = ["fonts.css", "../../admin/styles/fonts.css"].flatMap((file) =>
    [...read(file).matchAll(/fonts\/([\w-]+\.woff2)/g)].map(([, name]) => name),
  );
  expect(declared.toSorted()).toEqual(cuts.toSorted());
});

test("every file is part of the site's styles", () => {
  const site = readFileSync(new URL("../site.css", styles), "utf8");
  expect(css.filter((name) => !site.includes(`"./styles/${name}"`))).toEqual([]);
});

/** Sides mirror for right-to-left by themselves, so none is named. */
test.each(css)("%s names no physical side", (name) => {
  expect(read(name)).not.toMatch(
    /(?:margin|padding|border|inset)-(?:left|right|top|bottom)|[\s;](?:left|right|top|bottom|width|height):|text-align: (?:left|right)/,
  );
});

/** WCAG 2.2, 1.4.3. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

import { seeded } from "@/prisma/pictures/draw/noise";
import { Plate } from "@/prisma/pictures/draw/plate";
import { disc, figure, line, path, poly, rect, stroke, type Point } from "@/prisma/pictures/draw/shapes";

const EYE: Point = [900, 720];

export async function draw(file: string): Promise<void> {
  const plate = new Plate(1920, 1280, 71);
  plate.wash([
    [0, "#57636a"],
    [0.35, "#a8a595"],
    [0.58, "#e9dcb8"],
    [0.62, "#8c7c68"],
    [1, "#2a2623"],
  ]);
  plate.glow(0.47, 0.44, 0.42, "#fff2cc", 0.75).glow(0.47, 0.52, 0.12, "#fffbea", 0.8);
  await plate.draw(floor());
  const depths = [0.13, 0.19, 0.28, 0.42, 0.64, 1];
  for (const [i, scale] of depths.entries()) {
    const shade = ["#b3a88f", "#94897a", "#716962", "#504b4a", "#332f32", "#1a181c"][i] ?? "#000000";
    if (i > 0) await plate.draw(stalls(scale, shade, i), {});
    if (i > 0) await plate.draw(lamps(scale, i), { blur: 3 + scale * 5, add: true });
    await plate.draw(arch(scale, shade));
    if (i < 5) plate.mist({ y: 0.5, spread: 0.3, color: "#f1e2b9", alpha: 0.26 - i * 0.045, seed: i + 1 });
  }
  await plate.draw(shafts(), { blur: 22, add: true, alpha: 0.5 });
  await plate.draw(
    figure(790, 1040, 380, "#15131a", 0.02, 0.08) +
      path("M826 868 h52 l12 74 h-76 z", "#15131a") +
      figure(1090, 930, 270, "#242127", -0.02) +
      figure(1136, 930, 172, "#242127", 0.02) +
      figure(1000, 866, 190, "#46413f") +
      figure(868, 838, 155, "#5e574f") +
      figure(905, 820, 130, "#756c60"),
  );
  plate.texture({ top: 0.6, bottom: 1, size: 0.05, amount: 0.12, seed: 2, flat: 3 });
  await plate.finish(file, { bloom: 0.55, vignette: 0.45 });
}

/** One of the hall's iron ribs, seen at `scale` of the nearest. */
function arch(scale: number, color: string): string {
  const at = (x: number, y: number): Point => [EYE[0] + x * scale, EYE[1] + y * scale];
  const [left, foot] = at(-900, 560);
  const [right] = at(900, 560);
  const [, spring] = at(0, -240);
  const [, top] = at(0, -860);
  const weight = 34 * scale;
  const bow = (inset: number) =>
    `M${left + inset} ${foot} V${spring} C${left + inset} ${top + inset} ${right - inset} ${top + inset} ${right - inset} ${spring} V${foot}`;
  const ribs = Array.from({ length: 25 }, (_, i) => {
    const angle = Math.PI * (i / 24);
    const outer: Point = [EYE[0] - Math.cos(angle) * 900 * scale, spring - Math.sin(angle) * 465 * scale];
    const inner: Point = [EYE[0] - Math.cos(angle) * 806 * scale, spring + 20 * scale - Math.sin(angle) * 400 * scale];
    return line(outer, inner, color, Math.max(1, weight * 0.16));
  });
  return (
    stroke(bow(0), color, weight) +
    stroke(bow(94 * scale), color, weight * 0.5) +
    ribs.join("") +
    line([left, spring], [right, spring], color, Math.max(1, weight * 0.18))
  );
}

function stalls(scale: number, color: string, seed: number): string {
  const next = seeded(seed * 31);
  const at = (x: number, y: number): Point => [EYE[0] + x * scale, EYE[1] + y * scale];
  const parts: string[] = [];
  for (const side of [-1, 1]) {
    const inner = side * 330;
    const outer = side * 860;
    parts.push(poly([at(inner, 240), at(outer, 240), at(outer, 540), at(inner, 540)], color));
    parts.push(poly([at(inner - side * 40, -40), at(outer, -110), at(outer, -6), at(inner - side * 56, 24)], color));
    parts.push(line(at(inner, 20), at(inner, 260), color, Math.max(1, 12 * scale)));
    for (let i = 0; i < 84; i++) {
      const heap = 34 + 22 * Math.sin(i / 5.2);
      const [x, y] = at(inner + side * (12 + (i % 42) * 12.4), 238 - next() * heap);
      const fruit = ["#9c4630", "#b87835", "#737a42", "#a98f4a"][Math.floor(i / 10.5) % 4] ?? color;
      parts.push(disc(x, y, (9 + next() * 5) * scale, fruit, `opacity="${(0.5 + scale * 0.35).toFixed(2)}"`));
    }
    parts.push(rect(...at(side > 0 ? inner : outer, 262), 530 * scale, 16 * scale, "#000000", 'opacity="0.25"'));
  }
  return parts.join("");
}

function lamps(scale: number, seed: number): string {
  const next = seeded(seed);
  return [-1, 1]
    .map((side) => disc(EYE[0] + side * (440 + next() * 120) * scale, EYE[1] + 66 * scale, 26 * scale, "#ffca75"))
    .join("");
}

function shafts(): string {
  return [250, 520, 830, 1160]
    .map((x, i) =>
      poly(
        [
          [x, 0],
          [x + 120, 0],
          [x + 560 - i * 60, 1000],
          [x + 240 - i * 60, 1000],
        ],
        "#ffeec0",
        'opacity="0.3"',
      ),
    )
    .join("");
}

function floor(): string {
  const tiles = Array.from({ length: 15 }, (_, i) =>
    line([EYE[0], 790], [EYE[0] + (i - 7) * 340, 1290], "#4b4139", 2, 'opacity="0.5"'),
  );
  const rows = Array.from({ length: 12 }, (_, i) => 790 + 500 * ((i + 1) / 12) ** 2.2).map((y) =>
    line([0, y], [1920, y], "#4b4139", 2, 'opacity="0.45"'),
  );
  return (
    poly(
      [
        [0, 790],
        [1920, 790],
        [1920, 1280],
        [0, 1280],
      ],
      "#8a7862",
    ) +
    path("M640 790 H1160 L1500 1280 H300 Z", "#e6d3a8", 'opacity="0.35"') +
    tiles.join("") +
    rows.join("")
  );
}

import { Plate } from "@/prisma/pictures/draw/plate";
import { disc, figure, line, path, poly, rect, type Point } from "@/prisma/pictures/draw/shapes";

const EYE: Point = [1020, 640];

export async function draw(file: string): Promise<void> {
  const plate = new Plate(1920, 1280, 103);
  plate.wash([
    [0, "#1d2429"],
    [0.35, "#3b474b"],
    [0.5, "#8a958f"],
    [0.56, "#4d5452"],
    [1, "#14171a"],
  ]);
  plate.glow(0.53, 0.47, 0.3, "#e5efe4", 0.75);
  await plate.draw(
    rect(830, 480, 380, 190, "#dfe8da") +
      Array.from({ length: 8 }, (_, i) => rect(830 + i * 54, 480, 4, 190, "#6c7875")).join(""),
    { blur: 2 },
  );
  await plate.draw(shed());
  await plate.draw(rails());
  plate.texture({ top: 0.52, bottom: 1, size: 0.04, amount: 0.22, seed: 3, flat: 2.4 });
  plate.mist({ y: 0.5, spread: 0.12, color: "#cdd8cf", alpha: 0.35 });
  await plate.draw(tram(-430, 0.3, "#6b7d78") + tram(330, 0.26, "#82918a"));
  plate.mist({ y: 0.52, spread: 0.12, color: "#b7c4bc", alpha: 0.25, seed: 4 });
  await plate.draw(tram(430, 0.62, "#8c3a2c", "#d9c9a4"));
  await plate.draw(beams(430, 0.62), { blur: 14, add: true });
  await plate.draw(tram(-520, 1.02, "#a8402e", "#e6d6ad"));
  await plate.draw(beams(-520, 1.02), { blur: 18, add: true });
  await plate.draw(columns() + figure(868, 1010, 330, "#0d1012", 0.02));
  plate.glow(0.25, 0.9, 0.25, "#ffdf9f", 0.3, 0.8).glow(0.67, 0.78, 0.14, "#ffdf9f", 0.26, 0.8);
  await plate.finish(file, { bloom: 0.5, vignette: 0.5, quality: 66 });
}

const at = (x: number, y: number, scale: number): Point => [EYE[0] + x * scale, EYE[1] + y * scale];

function shed(): string {
  const trusses = [0.22, 0.3, 0.42, 0.6, 0.86, 1.25].map((scale, i) => {
    const color = ["#6f7d7d", "#5d6a6b", "#4a5658", "#374245", "#262f33", "#181f23"][i] ?? "";
    const [left, eaves] = at(-1100, -330, scale);
    const [right] = at(1100, -330, scale);
    const ridge = at(0, -640, scale);
    const webs = Array.from({ length: 13 }, (_, k) => {
      const x = left + ((right - left) * k) / 12;
      const y = eaves - (eaves - ridge[1]) * (1 - Math.abs(k - 6) / 6);
      return (
        line([x, eaves], [x, y], color, 7 * scale) +
        line(
          [x, eaves],
          [
            left + ((right - left) * Math.min(12, k + 1)) / 12,
            eaves - (eaves - ridge[1]) * (1 - Math.abs(Math.min(12, k + 1) - 6) / 6),
          ],
          color,
          5 * scale,
        )
      );
    });
    return (
      line([left, eaves], ridge, color, 22 * scale) +
      line(ridge, [right, eaves], color, 22 * scale) +
      line([left, eaves], [right, eaves], color, 16 * scale) +
      webs.join("")
    );
  });
  const glass =
    poly(
      [at(-70, -560, 1.6), at(-330, -480, 1.6), at(-330, -480, 0.2), at(-70, -560, 0.2)],
      "#c8d3cb",
      'opacity="0.5"',
    ) +
    poly([at(70, -560, 1.6), at(330, -480, 1.6), at(330, -480, 0.2), at(70, -560, 0.2)], "#dfe6da", 'opacity="0.45"');
  return glass + trusses.join("");
}

function rails(): string {
  return [-520, -60, 430, 900]
    .flatMap((middle) =>
      [-105, 105].map((side) =>
        poly(
          [
            at(middle + side - 7, 390, 0.14),
            at(middle + side + 7, 390, 0.14),
            at(middle + side + 9, 390, 1.9),
            at(middle + side - 9, 390, 1.9),
          ],
          "#b9c2b8",
        ),
      ),
    )
    .join("");
}

/** The front of a tram, standing on the track whose middle is `x`. */
function tram(x: number, scale: number, body: string, trim = "#b8bfae"): string {
  const box = (dx: number, dy: number, wide: number, tall: number, fill: string, more = "") =>
    rect(...at(x + dx, dy, scale), wide * scale, tall * scale, fill, more);
  const outline = (points: [number, number][], fill: string) =>
    poly(
      points.map(([dx, dy]) => at(x + dx, dy, scale)),
      fill,
    );
  return [
    '<defs><linearGradient id="round"><stop offset="0" stop-color="#000" stop-opacity="0.6"/><stop offset="0.25" stop-color="#000" stop-opacity="0"/><stop offset="0.7" stop-color="#000" stop-opacity="0.05"/><stop offset="1" stop-color="#000" stop-opacity="0.65"/></linearGradient></defs>',
    outline(
      [
        [-130, 396],
        [140, 396],
        [170, 404],
        [-180, 404],
      ],
      "#0c0e10",
    ),
    outline(
      [
        [-168, -130],
        [-120, -214],
        [120, -214],
        [168, -130],
        [172, 330],
        [-172, 330],
      ],
      body,
    ),
    poly(
      [
        at(x - 168, -130, scale),
        at(x - 120, -214, scale),
        at(x + 120, -214, scale),
        at(x + 168, -130, scale),
        at(x + 172, 330, scale),
        at(x - 172, 330, scale),
      ],
      "url(#round)",
    ),
    outline(
      [
        [-172, 140],
        [172, 140],
        [172, 196],
        [-172, 196],
      ],
      trim,
    ),
    outline(
      [
        [-150, -108],
        [150, -108],
        [152, 106],
        [-152, 106],
      ],
      "#171d21",
    ),
    outline(
      [
        [-142, -100],
        [-8, -100],
        [-60, 98],
        [-144, 98],
      ],
      "#4d5f63",
    ),
    outline(
      [
        [20, -100],
        [86, -100],
        [30, 98],
        [-30, 98],
      ],
      "#33434a",
    ),
    box(-4, -108, 8, 214, body),
    box(-76, -190, 152, 48, "#12171a"),
    box(-62, -180, 36, 28, "#f2c46a"),
    box(-14, -178, 72, 22, "#c79a4e"),
    outline(
      [
        [-172, 330],
        [172, 330],
        [150, 388],
        [-150, 388],
      ],
      "#1b2023",
    ),
    disc(...at(x - 112, 262, scale), 27 * scale, "#fff6da"),
    disc(...at(x + 112, 262, scale), 27 * scale, "#fff6da"),
    box(-20, 236, 40, 40, trim),
    line(at(x, -214, scale), at(x + 40, -300, scale), "#1b2023", 6 * scale),
    line(at(x + 40, -300, scale), at(x - 10, -352, scale), "#1b2023", 5 * scale),
    line(at(x - 60, -352, scale), at(x + 60, -352, scale), "#1b2023", 7 * scale),
  ].join("");
}

function beams(x: number, scale: number): string {
  return [-112, 112]
    .map(
      (side) =>
        disc(...at(x + side, 262, scale), 44 * scale, "#ffe7ae") +
        path(
          `M${at(x + side - 24, 300, scale).join(" ")} L${at(x + side * 1.5 - 120, 620, scale).join(" ")} L${at(x + side * 1.5 + 120, 620, scale).join(" ")} Z`,
          "#ffe2a0",
          'opacity="0.28"',
        ),
    )
    .join("");
}

function columns(): string {
  return [0.42, 0.6, 0.86, 1.25]
    .map((scale, i) =>
      [-180, 660]
        .map((x) =>
          rect(...at(x, -330, scale), 26 * scale, 730 * scale, ["#4a5658", "#374245", "#262f33", "#12171a"][i] ?? ""),
        )
        .join(""),
    )
    .join("");
}

import { Plate } from "@/prisma/pictures/draw/plate";
import { hills, line, stroke, type Point } from "@/prisma/pictures/draw/shapes";

export async function draw(file: string): Promise<void> {
  const plate = new Plate(1920, 1280, 53);
  plate.wash(
    [
      [0, "#31425f"],
      [0.3, "#7b6f83"],
      [0.55, "#c98f74"],
      [0.75, "#eebd7e"],
      [1, "#f8dfa2"],
    ],
    0,
    0.72,
  );
  plate.clouds({
    seed: 15,
    top: 0.03,
    bottom: 0.62,
    size: 0.7,
    flat: 5,
    cover: 0.5,
    light: "#f7bf86",
    dark: "#6b5f78",
    alpha: 0.85,
  });
  plate.glow(0.3, 0.6, 0.5, "#ffd48c", 0.6).glow(0.3, 0.61, 0.07, "#fff5d8", 1);
  await plate.draw(hills(1920, 1280, 800, 46, 620, 3, "#c39478"));
  plate.mist({ y: 0.65, spread: 0.05, color: "#f9d597", alpha: 0.65 });
  const far: Point = [760, 800];
  const middle: Point = [1010, 850];
  const near: Point = [1560, 1010];
  await plate.draw(
    pylon(far, 0.24, "#9a7468") +
      wires([560, 780], 0.16, far, 0.24, "#9a7468") +
      hills(1920, 1280, 850, 44, 560, 9, "#9b7566"),
  );
  plate.mist({ y: 0.69, spread: 0.045, color: "#efc088", alpha: 0.55, seed: 2 });
  await plate.draw(
    pylon(middle, 0.46, "#6f5657") +
      wires(far, 0.24, middle, 0.46, "#7a5e5b") +
      hills(1920, 1280, 918, 52, 700, 14, "#6d5656"),
  );
  plate.mist({ y: 0.75, spread: 0.05, color: "#d9a277", alpha: 0.4, seed: 8 });
  await plate.draw(
    pylon(near, 1, "#2b2833") + wires(middle, 0.46, near, 1, "#3f363e") + wires(near, 1, [2700, 1300], 2.3, "#241f2a"),
  );
  await plate.draw(hills(1920, 1280, 1050, 64, 840, 27, "#332d36"));
  plate.mist({ y: 0.84, spread: 0.05, color: "#8a6359", alpha: 0.3, seed: 6 });
  await plate.draw(hills(1920, 1280, 1168, 40, 500, 33, "#1a1920") + grass());
  await plate.finish(file, { bloom: 0.4 });
}

const ARMS = [
  [430, 96],
  [520, 128],
  [610, 84],
] as const;

/** A lattice tower; `scale` 1 is 660 pixels tall. */
function pylon([x, y]: Point, scale: number, color: string): string {
  const at = (dx: number, dy: number): Point => [x + dx * scale, y + 60 * scale - dy * scale];
  const half = (dy: number) => 74 * (1 - dy / 700) ** 1.5 + 7;
  const weight = Math.max(1.2, 5 * scale);
  const levels = [0, 110, 205, 285, 350, 405, 455, 505, 550, 595, 640, 700];
  const body = levels.slice(1).flatMap((dy, i) => {
    const below = levels[i] ?? 0;
    return [
      line(at(-half(below), below), at(-half(dy), dy), color, weight),
      line(at(half(below), below), at(half(dy), dy), color, weight),
      line(at(-half(below), below), at(half(dy), dy), color, weight * 0.55),
      line(at(half(below), below), at(-half(dy), dy), color, weight * 0.55),
    ];
  });
  const arms = ARMS.flatMap(([dy, reach]) =>
    [-1, 1].flatMap((side) => [
      line(at(side * half(dy), dy), at(side * reach, dy), color, weight * 0.9),
      line(at(side * half(dy), dy + 30), at(side * reach, dy), color, weight * 0.7),
      line(at(side * reach, dy), at(side * reach, dy - 26), color, weight * 0.9),
    ]),
  );
  return [...body, ...arms].join("");
}

function wires(from: Point, fromScale: number, to: Point, toScale: number, color: string): string {
  const end = ([x, y]: Point, scale: number, dx: number, dy: number): Point => [
    x + dx * scale,
    y + 60 * scale - (dy - 26) * scale,
  ];
  return ARMS.flatMap(([dy, reach]) =>
    [-1, 1].map((side) => {
      const a = end(from, fromScale, side * reach, dy);
      const b = end(to, toScale, side * reach, dy);
      const sag = Math.hypot(b[0] - a[0], b[1] - a[1]) * 0.16;
      return stroke(
        `M${a[0]} ${a[1]} Q${(a[0] + b[0]) / 2 - 20} ${(a[1] + b[1]) / 2 + sag} ${b[0]} ${b[1]}`,
        color,
        Math.max(1, 2.4 * Math.min(toScale, 1)),
      );
    }),
  ).join("");
}

function grass(): string {
  return Array.from({ length: 260 }, (_, i) => {
    const x = (i * 7.4) % 1920;
    const y = 1195 + ((i * 37) % 60);
    return stroke(
      `M${x} ${y} q${((i * 13) % 14) - 7} -22 ${((i * 29) % 30) - 12} -${26 + ((i * 17) % 34)}`,
      "#15141a",
      2,
    );
  }).join("");
}

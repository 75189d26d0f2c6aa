import { seeded } from "@/prisma/pictures/draw/noise";
import { Plate } from "@/prisma/pictures/draw/plate";
import { disc, hills, line, poly, rect, skyline, stroke } from "@/prisma/pictures/draw/shapes";

/** A panorama: the new bridge and the town behind it, an hour after sunset. */
export async function draw(file: string): Promise<void> {
  const plate = new Plate(2400, 900, 151);
  plate.wash(
    [
      [0, "#14213b"],
      [0.5, "#3b4c72"],
      [0.8, "#9a7f8c"],
      [1, "#dba588"],
    ],
    0,
    0.64,
  );
  plate.clouds({
    seed: 63,
    top: 0,
    bottom: 0.6,
    size: 0.7,
    flat: 5,
    cover: 0.5,
    light: "#c59a94",
    dark: "#2a3a5e",
    alpha: 0.7,
  });
  plate.glow(0.7, 0.62, 0.7, "#ffbd8c", 0.42);
  await plate.draw(hills(2400, 900, 545, 34, 760, 10, "#5f5e78"));
  await plate.draw(skyline(0, 580, 2400, 21, "#4b4d69", { low: 20, high: 84, wide: 40, spires: 0.05 }));
  plate.mist({ y: 0.62, spread: 0.06, color: "#c2919a", alpha: 0.4 });
  await plate.draw(
    skyline(0, 586, 900, 3, "#333957", { low: 26, high: 120, wide: 52, spires: 0.09 }) +
      skyline(1900, 586, 500, 5, "#333957", { low: 20, high: 90, wide: 48, spires: 0.08 }),
  );
  await plate.draw(lights(2, 0, 900, 480) + lights(5, 1900, 2400, 515) + lights(7, 900, 1900, 555));
  plate.mist({ y: 0.645, spread: 0.03, color: "#a97f8e", alpha: 0.35, seed: 5 });
  await plate.draw(bridge());
  await plate.draw(lanterns(9), { blur: 6, add: true });
  await plate.draw(lanterns(3.2));
  plate.water({ y: 0.655, deep: "#111d36", depth: 0.34, ripple: 0.05, stretch: 0.92, shine: 0.5 });
  await plate.draw(
    poly(
      [
        [1540, 700],
        [1552, 716],
        [1700, 716],
        [1722, 694],
        [1690, 700],
      ],
      "#0c1424",
    ) +
      rect(1590, 672, 70, 30, "#101a2d") +
      line([1620, 672], [1620, 620], "#0c1424", 4) +
      rect(1600, 680, 12, 10, "#ffd18a") +
      rect(1624, 680, 12, 10, "#ffd18a"),
  );
  await plate.finish(file, { bloom: 0.6, vignette: 0.35, quality: 70 });
}

function bridge(): string {
  const ink = "#161f38";
  const towers = [860, 1620];
  const deck = (x: number) => 520 - 34 * (1 - ((x - 1240) / 1240) ** 2);
  const stays = towers.flatMap((x) =>
    Array.from({ length: 13 }, (_, i) => (i + 1) * 28).flatMap((dx) => [
      line([x, 190 + dx * 0.28], [x - dx, deck(x - dx)], ink, 1.8),
      line([x, 190 + dx * 0.28], [x + dx, deck(x + dx)], ink, 1.8),
    ]),
  );
  const legs = towers.map(
    (x) =>
      poly(
        [
          [x - 5, 160],
          [x + 5, 160],
          [x + 26, 600],
          [x + 8, 600],
          [x, 330],
          [x - 8, 600],
          [x - 26, 600],
        ],
        ink,
      ) + rect(x - 34, 580, 68, 16, ink),
  );
  const piers = [120, 360, 600, 1880, 2120, 2340].map((x) => rect(x - 9, deck(x), 18, 596 - deck(x), ink));
  return (
    stroke(`M0 ${deck(0)} Q1240 ${deck(1240) - 34} 2480 ${deck(2480)}`, ink, 13) +
    stays.join("") +
    legs.join("") +
    piers.join("") +
    towers.map((x) => disc(x, 156, 4, "#ff6f58")).join("")
  );
}

function lanterns(size: number): string {
  return Array.from({ length: 41 }, (_, i) => i * 60)
    .map((x) => disc(x, 503 - 34 * (1 - ((x - 1240) / 1240) ** 2), size, "#ffd594"))
    .join("");
}

function lights(seed: number, from: number, to: number, top: number): string {
  const next = seeded(seed);
  return Array.from({ length: 130 }, () =>
    rect(
      from + next() * (to - from),
      top + next() * (584 - top),
      3.4,
      4.6,
      next() < 0.7 ? "#f7bf72" : "#ffe6b8",
      `opacity="${(0.4 + next() * 0.6).toFixed(2)}"`,
    ),
  ).join("");
}

import { seeded } from "@/prisma/pictures/draw/noise";
import { Plate } from "@/prisma/pictures/draw/plate";
import { disc, figure, line, oval, poly, rect, type Point } from "@/prisma/pictures/draw/shapes";

const EYE: Point = [1010, 610];
const SKY = [
  [0, "#3b4853"],
  [0.6, "#8b949a"],
  [1, "#d5cfc0"],
] as const;

export async function draw(file: string): Promise<void> {
  const plate = new Plate(1920, 1280, 127);
  plate.wash(SKY, 0, 0.48);
  plate.clouds({
    seed: 19,
    top: 0,
    bottom: 0.52,
    size: 0.5,
    flat: 2.6,
    cover: 0.42,
    soft: 0.3,
    light: "#cfcac0",
    dark: "#39444e",
    alpha: 0.9,
  });
  plate.glow(0.526, 0.45, 0.3, "#f6ead0", 0.6);
  await street(plate);
  // Mirrored whole at the height of the eye, then the street is drawn again above the line where walls meet the water.
  plate.water({ y: 0.477, deep: "#3a4238", depth: 0.36, ripple: 0.02, stretch: 1, shine: 0.35 });
  await street(plate);
  await plate.draw(wades(), {});
  plate.mist({ y: 0.49, spread: 0.05, color: "#d6d0c0", alpha: 0.35 });
  await plate.draw(rain(), { blur: 0.8, alpha: 0.35 });
  await plate.finish(file, { bloom: 0.5, vignette: 0.5, quality: 64 });
}

const WALLS = ["#6f5a4c", "#84746a", "#5a5550", "#7d6a52", "#695048", "#59606a"];

async function street(plate: Plate): Promise<void> {
  const next = seeded(5);
  const houses = Array.from({ length: 9 }, (_, i) => ({
    near: 8.4 * 0.72 ** i,
    far: 8.4 * 0.72 ** (i + 1),
    left: next(),
    right: next(),
  })).reverse();
  for (const [i, { near, far, left, right }] of houses.entries()) {
    const depth = i / 8;
    await plate.draw(house(-1, near, far, left, depth, i) + house(1, near, far, right, depth, i + 40));
    if (i < 7) plate.mist({ y: 0.44, spread: 0.14, color: "#c3c1b8", alpha: 0.13, seed: i });
  }
  await plate.draw(lamp(-1, 2.6) + lamp(1, 1.35) + lamp(-1, 0.8));
  plate.glow(0.526 - (96 * 2.6) / 1920, 0.477 - (250 * 2.6) / 1280 / 1.9, 0.07, "#ffcf87", 0.55);
}

/** One house of the street between two distances; the water stands at its sills. */
function house(side: number, near: number, far: number, chance: number, depth: number, seed: number): string {
  const next = seeded(seed + 3);
  const tall = 165 + chance * 80;
  const at = (scale: number, y: number): Point => [EYE[0] + side * 118 * scale, EYE[1] + y * scale];
  const color = WALLS[Math.floor(chance * 97) % WALLS.length] ?? "#666666";
  const dark = 0.62 - depth * 0.42 + (side > 0 ? 0.08 : 0);
  const along = (share: number) => (near * far) / (far + (near - far) * (1 - share));
  const parts = [
    poly([at(near, 46), at(near, -tall), at(far, -tall), at(far, 46)], color),
    poly([at(near, -tall), at(near, -tall - 10), at(far, -tall - 10), at(far, -tall)], "#2b2a2c"),
    poly(
      [at(near, 46), at(near, -tall), at(far, -tall), at(far, 46)],
      "#14181d",
      `opacity="${(0.52 - dark * 0.3).toFixed(2)}"`,
    ),
  ];
  for (let floor = 0; floor < 4; floor++) {
    for (const [from, to] of [
      [0.12, 0.3],
      [0.42, 0.6],
      [0.72, 0.9],
    ] as const) {
      const top = -tall + 26 + floor * 54;
      const [a, b] = [along(from), along(to)];
      if (top + 34 > 44) continue;
      const lit = next() < 0.13;
      parts.push(
        poly(
          [at(a, top), at(b, top), at(b, top + 34), at(a, top + 34)],
          lit ? "#f0bd6a" : "#1c242b",
          lit ? "" : 'opacity="0.85"',
        ),
      );
      parts.push(
        poly([at(a, top + 34), at(b, top + 34), at(b, top + 38), at(a, top + 38)], "#b5ab9c", 'opacity="0.4"'),
      );
    }
  }
  parts.push(poly([at(near, 38), at(far, 38), at(far, 47), at(near, 47)], "#20251f", 'opacity="0.55"'));
  return parts.join("");
}

function lamp(side: number, scale: number): string {
  const x = EYE[0] + side * 96 * scale;
  const y = EYE[1] + 46 * scale;
  return (
    rect(x - 1.6 * scale, y - 175 * scale, 3.2 * scale, 178 * scale, "#14181b") +
    poly(
      [
        [x - 7 * scale, y - 190 * scale],
        [x + 7 * scale, y - 190 * scale],
        [x + 5 * scale, y - 174 * scale],
        [x - 5 * scale, y - 174 * scale],
      ],
      "#ffd894",
    ) +
    poly(
      [
        [x - 9 * scale, y - 190 * scale],
        [x, y - 199 * scale],
        [x + 9 * scale, y - 190 * scale],
      ],
      "#14181b",
    )
  );
}

/** Somebody in waders pulling a boat. */
function wades(): string {
  const ink = "#12161a";
  const rings = [1, 1.6, 2.3].map((k) =>
    oval(860, 872, 62 * k, 10 * k, "none", 'stroke="#d8d5c8" stroke-width="2.4" opacity="0.4"'),
  );
  return (
    rings.join("") +
    '<clipPath id="above"><rect x="0" y="0" width="1920" height="872"/></clipPath><g clip-path="url(#above)">' +
    figure(860, 960, 350, ink, 0.05) +
    "</g>" +
    poly(
      [
        [1040, 868],
        [1060, 908],
        [1310, 912],
        [1380, 850],
        [1300, 872],
        [1120, 878],
      ],
      "#2c211c",
    ) +
    poly(
      [
        [1040, 868],
        [1120, 880],
        [1300, 874],
        [1380, 850],
        [1376, 858],
        [1302, 882],
        [1116, 888],
        [1042, 878],
      ],
      "#8a6d50",
    ) +
    line([894, 810], [1048, 872], ink, 4) +
    disc(1180, 852, 24, "#6d4a34") +
    rect(1216, 830, 56, 48, "#39414a") +
    poly(
      [
        [1050, 914],
        [1310, 916],
        [1360, 930],
        [1080, 934],
      ],
      "#0c1013",
      'opacity="0.35"',
    )
  );
}

function rain(): string {
  const next = seeded(77);
  return Array.from({ length: 420 }, () => [next() * 1980, next() * 1250] as const)
    .map(([x, y]) => line([x, y], [x - 7, y + 34], "#e3e6e4", 1.2, `opacity="${(0.2 + next() * 0.5).toFixed(2)}"`))
    .join("");
}

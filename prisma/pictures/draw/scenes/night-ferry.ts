import { seeded } from "@/prisma/pictures/draw/noise";
import { Plate } from "@/prisma/pictures/draw/plate";
import { disc, hills, line, poly, rect } from "@/prisma/pictures/draw/shapes";

export async function draw(file: string): Promise<void> {
  const plate = new Plate(1920, 1280, 23);
  plate
    .wash(
      [
        [0, "#0b1626"],
        [0.55, "#1c3550"],
        [0.85, "#3c6072"],
        [1, "#6f8a86"],
      ],
      0,
      0.6,
    )
    .wash(
      [
        [0, "#4a6a70"],
        [1, "#07111d"],
      ],
      0.6,
      1,
    );
  plate.glow(0.2, 0.2, 0.5, "#9fc0cf", 0.34).glow(0.2, 0.2, 0.05, "#f4f3df", 0.9);
  await plate.draw(disc(384, 256, 34, "#fbf6dd"));
  plate.clouds({
    seed: 41,
    top: 0.02,
    bottom: 0.58,
    size: 0.42,
    flat: 3.4,
    cover: 0.48,
    light: "#6e8c9c",
    dark: "#12253a",
    alpha: 0.8,
  });
  await plate.draw(hills(1920, 790, 742, 40, 520, 17, "#16303f") + shoreLights(760));
  plate.mist({ y: 0.59, spread: 0.03, color: "#5d7f88", alpha: 0.45 });
  await plate.draw(ferry());
  await plate.draw(windows(), { blur: 7, add: true, alpha: 0.8 });
  await plate.draw(windows());
  plate.glow(0.86, 0.553, 0.09, "#ffd58c", 0.5);
  plate.water({ y: 0.624, deep: "#08202f", depth: 0.38, ripple: 0.05, stretch: 0.86, shine: 0.7 });
  plate.glow(0.2, 0.86, 0.3, "#a9c6cf", 0.2, 0.3);
  await plate.finish(file, { bloom: 0.75, vignette: 0.45, quality: 68 });
}

function shoreLights(y: number): string {
  const next = seeded(6);
  return Array.from({ length: 70 }, () =>
    disc(
      next() * 1920,
      y - next() * 34,
      1.2 + next() * 1.6,
      next() < 0.8 ? "#f5c77a" : "#d9e6df",
      `opacity="${(0.4 + next() * 0.6).toFixed(2)}"`,
    ),
  ).join("");
}

function ferry(): string {
  const hull = "#0a1420";
  const steel = "#1b2d3d";
  return [
    poly(
      [
        [470, 690],
        [1660, 676],
        [1742, 650],
        [1700, 800],
        [540, 800],
      ],
      hull,
    ),
    poly(
      [
        [470, 690],
        [1660, 676],
        [1742, 650],
        [1738, 662],
        [1660, 690],
        [474, 703],
      ],
      "#39566a",
    ),
    poly(
      [
        [540, 600],
        [1560, 590],
        [1640, 678],
        [510, 690],
      ],
      steel,
    ),
    poly(
      [
        [620, 520],
        [1440, 512],
        [1506, 592],
        [600, 600],
      ],
      "#223749",
    ),
    poly(
      [
        [1180, 446],
        [1400, 442],
        [1436, 512],
        [1172, 516],
      ],
      "#2b4356",
    ),
    poly(
      [
        [700, 408],
        [840, 404],
        [876, 520],
        [680, 522],
      ],
      "#14222f",
    ),
    rect(696, 430, 150, 22, "#a2452f"),
    line([1290, 444], [1290, 300], steel, 9),
    line([1290, 330], [1232, 444], steel, 2),
    line([1290, 306], [1700, 655], steel, 2),
    line([1290, 306], [700, 412], steel, 2),
    rect(1256, 350, 70, 5, steel),
    ...[900, 990, 1080].map((x) => rect(x, 496, 62, 20, "#b9683c")),
  ].join("");
}

function windows(): string {
  const next = seeded(12);
  const row = (from: number, to: number, y: number, slope: number, wide: number, tall: number, gap: number) =>
    Array.from({ length: Math.floor((to - from) / gap) }, (_, i) => {
      const warm = next();
      return warm < 0.1
        ? ""
        : rect(
            from + i * gap,
            y + slope * i,
            wide,
            tall,
            warm < 0.82 ? "#ffcf7d" : "#ffe9bd",
            `opacity="${(0.65 + warm * 0.35).toFixed(2)}"`,
          );
    }).join("");
  return (
    row(560, 1580, 626, -0.4, 22, 26, 38) +
    row(640, 1460, 542, -0.3, 26, 22, 42) +
    row(1196, 1410, 464, -0.3, 30, 24, 36) +
    row(600, 1600, 724, -0.3, 9, 9, 64) +
    disc(1290, 298, 6, "#fff1c9") +
    disc(1716, 656, 5, "#7fe0a2")
  );
}

import { seeded } from "@/prisma/pictures/draw/noise";
import { Plate } from "@/prisma/pictures/draw/plate";
import { disc, figure, hills, line, oval, poly, rect } from "@/prisma/pictures/draw/shapes";

export async function draw(file: string): Promise<void> {
  const plate = new Plate(1920, 1280, 149);
  plate
    .wash(
      [
        [0, "#8fa8b0"],
        [0.6, "#d9d5b8"],
        [1, "#f4e3b0"],
      ],
      0,
      0.5,
    )
    .wash(
      [
        [0, "#c8b878"],
        [0.4, "#8a8f4c"],
        [1, "#3c4523"],
      ],
      0.5,
      1,
    );
  plate.clouds({
    seed: 31,
    top: 0,
    bottom: 0.46,
    size: 0.6,
    flat: 4,
    cover: 0.5,
    light: "#f6ecd0",
    dark: "#a3b2b3",
    alpha: 0.7,
  });
  plate.glow(0.31, 0.42, 0.5, "#fff0bd", 0.6).glow(0.31, 0.42, 0.08, "#fffbe6", 0.9);
  await plate.draw(hills(1920, 1280, 600, 44, 700, 5, "#b7b896") + hills(1920, 660, 640, 20, 420, 9, "#a3a678"));
  plate.texture({ top: 0.5, bottom: 1, size: 0.05, amount: 0.2, seed: 12, flat: 3.5 });
  await plate.draw(
    '<defs><linearGradient id="near" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#5d6a2c" stop-opacity="0"/><stop offset="1" stop-color="#27331a" stop-opacity="0.92"/></linearGradient></defs>' +
      rect(0, 660, 1920, 620, "url(#near)") +
      grass(),
    {},
  );
  await plate.draw(shadows(), { blur: 7, alpha: 0.6 });
  const scales = [0.16, 0.21, 0.28, 0.38, 0.52, 0.74, 1.08];
  for (const [i, scale] of scales.entries()) {
    for (const side of [-1, 1])
      await plate.draw(apple(820 + side * 560 * scale, 620 + 470 * scale, 520 * scale, i, i * 2 + side + 9));
    if (i < 5) plate.mist({ y: 0.53, spread: 0.08, color: "#f3e4b4", alpha: 0.42 - i * 0.07, seed: i });
    if (i === 4) await plate.draw(ladder());
  }
  await plate.draw(figure(930, 868, 200, "#3a3226", 0.03) + crates());
  await plate.draw(
    poly(
      [
        [560, 300],
        [700, 300],
        [1500, 1280],
        [1000, 1280],
      ],
      "#fff2c2",
      'opacity="0.14"',
    ) +
      poly(
        [
          [500, 330],
          [560, 300],
          [620, 1280],
          [180, 1280],
        ],
        "#fff2c2",
        'opacity="0.1"',
      ),
    { blur: 34, add: true },
  );
  await plate.finish(file, { bloom: 0.4, vignette: 0.4, quality: 52 });
}

const LEAVES = [
  ["#a9ab78", "#bdb983", "#c9c28e"],
  ["#979c66", "#aca971", "#bdb57c"],
  ["#828a55", "#989a60", "#b0a86a"],
  ["#6a7645", "#82894f", "#a09d58"],
  ["#525f36", "#6b7641", "#8f914b"],
  ["#3c4828", "#556235", "#7c833f"],
  ["#27301b", "#3d4826", "#606a31"],
] as const;

function apple(x: number, y: number, tall: number, depth: number, seed: number): string {
  const next = seeded(seed * 13);
  const leaves = LEAVES[depth] ?? LEAVES[0];
  const bark = ["#a69b79", "#928764", "#7b7052", "#625741", "#4a4031", "#342c23", "#1f1a16"][depth] ?? "#333333";
  const limbs = [-0.3, -0.12, 0.1, 0.3].map((lean) =>
    line([x, y - tall * 0.3], [x + lean * tall, y - tall * (0.72 + next() * 0.1)], bark, tall * 0.028),
  );
  const trunk = poly(
    [
      [x - tall * 0.045, y],
      [x - tall * 0.026, y - tall * 0.34],
      [x + tall * 0.03, y - tall * 0.34],
      [x + tall * 0.05, y],
    ],
    bark,
  );
  const puffs = Array.from({ length: 2_000 }, (_, i) => {
    const angle = next() * Math.PI * 2;
    const far = next() ** 0.5;
    const px = x + Math.cos(angle) * far * tall * 0.42;
    const py = y - tall * 0.66 + Math.sin(angle) * far * tall * 0.29;
    const lit = i / 2_000 - (px - x) / (tall * 1.6) - (py - y + tall * 0.66) / (tall * 1.2);
    return disc(px, py, tall * (0.005 + next() * 0.012), leaves[lit > 0.85 ? 2 : lit > 0.4 ? 1 : 0]);
  });
  const fruit = Array.from({ length: 46 }, () => {
    const angle = next() * Math.PI * 2;
    const far = next() ** 0.5;
    return disc(
      x + Math.cos(angle) * far * tall * 0.38,
      y - tall * 0.62 + Math.sin(angle) * far * tall * 0.26,
      tall * 0.0105,
      "#b5432c",
      `opacity="${(0.35 + depth * 0.1).toFixed(2)}"`,
    );
  });
  return limbs.join("") + trunk + puffs.join("") + fruit.join("");
}

function shadows(): string {
  return [0.38, 0.52, 0.74, 1.08]
    .flatMap((scale) =>
      [-1, 1].map((side) =>
        oval(820 + side * 560 * scale + 240 * scale, 620 + 480 * scale, 300 * scale, 46 * scale, "#2a3318"),
      ),
    )
    .join("");
}

function grass(): string {
  const next = seeded(21);
  return Array.from({ length: 1_500 }, () => {
    const near = next() ** 0.7;
    const y = 700 + near * 580;
    const x = next() * 1920;
    return line(
      [x, y],
      [x + (next() - 0.5) * 16 * near, y - 6 - 26 * near * next()],
      ["#8f9a4a", "#5d6b2c", "#b3ae5c", "#3c4a20"][Math.floor(next() * 4)]!,
      1 + near * 1.6,
      'opacity="0.55"',
    );
  }).join("");
}

function ladder(): string {
  const wood = "#5b4932";
  return (
    line([1150, 870], [1118, 640], wood, 7) +
    line([1196, 866], [1142, 640], wood, 7) +
    Array.from({ length: 8 }, (_, i) =>
      line([1147 - i * 4, 842 - i * 26], [1190 - i * 6.6, 840 - i * 26], wood, 5),
    ).join("")
  );
}

function crates(): string {
  const crate = (x: number, y: number, wide: number) => {
    const apples = Array.from({ length: 9 }, (_, i) =>
      disc(
        x + wide * (0.08 + i * 0.105),
        y - wide * 0.02 - (i % 2) * wide * 0.04,
        wide * 0.07,
        i % 3 ? "#a63d28" : "#c4642f",
      ),
    );
    return (
      apples.join("") +
      rect(x, y, wide, wide * 0.42, "#6e5636") +
      [0.12, 0.26].map((dy) => rect(x, y + wide * dy, wide, wide * 0.022, "#2b2116")).join("") +
      rect(x, y, wide * 0.06, wide * 0.42, "#4d3b24") +
      rect(x + wide * 0.94, y, wide * 0.06, wide * 0.42, "#4d3b24")
    );
  };
  return (
    oval(720, 1010, 170, 18, "#232a14", 'opacity="0.6"') +
    crate(590, 930, 170) +
    crate(770, 960, 130) +
    crate(1005, 838, 62)
  );
}

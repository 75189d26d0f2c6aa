import { seeded } from "@/prisma/pictures/draw/noise";
import { Plate } from "@/prisma/pictures/draw/plate";
import { hills, path, poly, rect, skyline } from "@/prisma/pictures/draw/shapes";

export async function draw(file: string): Promise<void> {
  const plate = new Plate(1920, 1280, 61);
  plate
    .wash(
      [
        [0, "#243350"],
        [0.4, "#5b6788"],
        [0.7, "#b08c98"],
        [1, "#e3b59a"],
      ],
      0,
      0.55,
    )
    .wash(
      [
        [0, "#b08c98"],
        [1, "#1c2030"],
      ],
      0.55,
      1,
    );
  plate.clouds({
    seed: 23,
    top: 0.02,
    bottom: 0.5,
    size: 0.5,
    flat: 3.8,
    cover: 0.5,
    light: "#e8b6a2",
    dark: "#4c5675",
    alpha: 0.75,
  });
  plate.glow(0.75, 0.5, 0.5, "#ffc79a", 0.4);
  await plate.draw(hills(1920, 1280, 640, 50, 700, 12, "#97849a"));
  await plate.draw(
    skyline(0, 760, 1920, 4, "#84758d", { low: 60, high: 120, wide: 54, spires: 0.05 }) +
      church(1280, 720, 1, "#7b6c86"),
  );
  plate.mist({ y: 0.56, spread: 0.07, color: "#d3a5a0", alpha: 0.55 });
  const rows: [number, number, string, string, string, number][] = [
    [780, 100, "#6b5f78", "#7a5f6c", "#5a506b", 1],
    [880, 138, "#544a63", "#6c4d56", "#453d57", 2],
    [1010, 186, "#3d3850", "#5a3f47", "#312d45", 3],
    [1190, 260, "#2a2a3e", "#472f38", "#20202f", 4],
  ];
  for (const [y, wide, wall, tile, shade, seed] of rows) {
    const { shapes, lit } = houses(y, wide, wall, tile, shade, seed);
    await plate.draw(shapes);
    await plate.draw(lit, { blur: 6, add: true, alpha: 0.6 });
    await plate.draw(lit);
    if (seed < 4) plate.mist({ y: (y + 30) / 1280, spread: 0.06, color: "#b98c93", alpha: 0.34 - seed * 0.07, seed });
  }
  plate.texture({ top: 0.6, bottom: 1, size: 0.04, amount: 0.09, seed: 8, flat: 3 });
  await plate.draw(smoke(), { blur: 16, alpha: 0.5 });
  await plate.finish(file, { bloom: 0.5, vignette: 0.4, quality: 66 });
}

/** A row of gabled houses, half of them side on, with chimneys and here and there a lit window. */
function houses(
  base: number,
  wide: number,
  wall: string,
  tile: string,
  shade: string,
  seed: number,
): { shapes: string; lit: string } {
  const next = seeded(seed * 97);
  const shapes: string[] = [];
  const lit: string[] = [];
  for (let x = -wide * next(); x < 1920;) {
    const across = wide * (0.8 + next() * 0.7);
    const eaves = base - wide * (0.1 + next() * 0.35);
    const ridge = eaves - wide * (0.55 + next() * 0.25);
    const front = across * 0.52;
    shapes.push(
      poly(
        [
          [x + front / 2, ridge],
          [x + across, ridge],
          [x + across + wide * 0.12, eaves],
          [x + front, eaves],
        ],
        tile,
      ),
      rect(x + front, eaves, across - front + wide * 0.1, 1300 - eaves, shade),
      poly(
        [
          [x, eaves],
          [x + front / 2, ridge],
          [x + front, eaves],
          [x + front, 1300],
          [x, 1300],
        ],
        wall,
      ),
      poly(
        [
          [x - 5, eaves + 7],
          [x + front / 2, ridge - 5],
          [x + front + 5, eaves + 7],
          [x + front + 5, eaves + 14],
          [x + front / 2, ridge + 6],
          [x - 5, eaves + 14],
        ],
        shade,
      ),
    );
    const chimney = x + front * (0.9 + next() * 0.6);
    shapes.push(
      rect(chimney, ridge - wide * 0.22, wide * 0.11, wide * 0.36, shade),
      rect(chimney - 3, ridge - wide * 0.24, wide * 0.11 + 6, wide * 0.05, wall),
    );
    for (const [dx, dy] of [
      [0.5, 0.34],
      [0.28, 0.82],
      [0.72, 0.82],
      [0.28, 1.3],
      [0.72, 1.3],
    ] as const) {
      const window = rect(
        x + front * dx - wide * 0.045,
        ridge + wide * dy,
        wide * 0.09,
        wide * 0.15,
        next() < 0.3 ? "#ffc46b" : shade,
      );
      (window.includes("ffc46b") ? lit : shapes).push(window);
    }
    if (next() < 0.4)
      shapes.push(
        rect(
          x + front + (across - front) * 0.4,
          ridge + wide * 0.2,
          wide * 0.1,
          wide * 0.14,
          "#8f8aa0",
          'opacity="0.6"',
        ),
      );
    x += across;
  }
  return { shapes: shapes.join(""), lit: lit.join("") };
}

function church(x: number, y: number, scale: number, color: string): string {
  return (
    rect(x, y - 250 * scale, 70 * scale, 300 * scale, color) +
    path(`M${x - 6} ${y - 250 * scale} q41 -34 41 -90 q0 56 41 90 z`, color) +
    rect(x + 32, y - 400 * scale, 6, 80, color) +
    poly(
      [
        [x + 70, y - 60],
        [x + 90, y - 130],
        [x + 250, y - 130],
        [x + 280, y - 60],
        [x + 280, y + 60],
        [x + 70, y + 60],
      ],
      color,
    )
  );
}

function smoke(): string {
  return [
    [420, 850],
    [1130, 770],
    [1640, 900],
  ]
    .map(([x, y]) => path(`M${x} ${y} q-26 -70 14 -130 t30 -150 q36 70 -2 150 t-22 130 z`, "#c9b3bd", 'opacity="0.5"'))
    .join("");
}

import { Plate } from "@/prisma/pictures/draw/plate";
import { girder, hills, line, poly, rect, skyline } from "@/prisma/pictures/draw/shapes";

export async function draw(file: string): Promise<void> {
  const plate = new Plate(1920, 1280, 11);
  plate
    .wash(
      [
        [0, "#4a5f7c"],
        [0.35, "#8d93a4"],
        [0.6, "#d9ae93"],
        [0.78, "#f3cf9c"],
        [1, "#f7dfb2"],
      ],
      0,
      0.62,
    )
    .wash(
      [
        [0, "#f0c791"],
        [1, "#34485c"],
      ],
      0.62,
      1,
    );
  plate.clouds({
    seed: 4,
    top: 0.02,
    bottom: 0.6,
    size: 0.5,
    flat: 4.2,
    cover: 0.47,
    light: "#f6cfa6",
    dark: "#7c7f93",
    alpha: 0.85,
  });
  plate.glow(0.63, 0.575, 0.55, "#ffd08a", 0.55).glow(0.63, 0.575, 0.1, "#fff3d2", 0.95);
  await plate.draw(
    hills(1920, 800, 740, 60, 700, 21, "#b79a92") +
      skyline(0, 795, 1920, 8, "#a1888a", { low: 12, high: 62, wide: 46, spires: 0.06 }),
  );
  plate.mist({ y: 0.6, spread: 0.06, color: "#f6d6a8", alpha: 0.75 });
  await plate.draw(
    crane(1330, 800, 0.62, "#8a7480") + crane(1540, 800, 0.6, "#8a7480") + stacks(1180, 800, "#83707c", 0.6),
  );
  plate.mist({ y: 0.62, spread: 0.05, color: "#f3cfa4", alpha: 0.6, seed: 5 });
  await plate.draw(ship(700, 806, "#5d5866") + crane(980, 806, 0.86, "#5f5a69"));
  plate.mist({ y: 0.625, spread: 0.035, color: "#eec59c", alpha: 0.5, seed: 9 });
  await plate.draw(
    crane(150, 812, 1.32, "#33404f") +
      crane(560, 812, 1.12, "#3d4655") +
      stacks(0, 812, "#2f3a49", 1.15) +
      rect(0, 806, 760, 12, "#2a3442"),
  );
  plate.water({ y: 0.634, deep: "#2b4358", depth: 0.42, ripple: 0.026 });
  plate.glow(0.63, 0.74, 0.1, "#ffd9a0", 0.3, 0.35);
  await plate.draw(quay(), {});
  await plate.finish(file, { bloom: 0.3 });
}

/** A gantry crane at rest, its jib over the water; `scale` 1 is 560 pixels tall. */
function crane(x: number, y: number, scale: number, color: string): string {
  const at = (dx: number, dy: number): [number, number] => [x + dx * scale, y - dy * scale];
  const leg = (dx: number) => girder(at(dx, 0), at(dx + 8, 300), 16 * scale, color, 6 * scale, 9);
  return [
    leg(0),
    leg(120),
    rect(...at(-14, 318), 170 * scale, 22 * scale, color),
    rect(...at(-10, 150), 150 * scale, 9 * scale, color),
    girder(at(-90, 322), at(330, 344), 20 * scale, color, 5 * scale, 20),
    line(at(60, 320), at(74, 470), color, 9 * scale),
    line(at(110, 320), at(80, 470), color, 7 * scale),
    line(at(77, 468), at(325, 346), color, 3 * scale),
    line(at(77, 468), at(200, 336), color, 3 * scale),
    line(at(77, 468), at(-88, 330), color, 3 * scale),
    rect(...at(34, 372), 52 * scale, 52 * scale, color),
    rect(...at(214, 332), 26 * scale, 26 * scale, color),
    line(at(220, 306), at(220, 190), color, 1.6 * scale),
    line(at(234, 306), at(234, 190), color, 1.6 * scale),
    rect(...at(206, 192), 44 * scale, 20 * scale, color),
  ].join("");
}

function stacks(x: number, y: number, color: string, scale: number): string {
  const rows = [4, 5, 3, 4, 2, 3, 5, 2];
  return rows
    .map((tall, i) => rect(x + i * 71 * scale, y - tall * 24 * scale, 70 * scale, tall * 24 * scale, color))
    .join("");
}

function ship(x: number, y: number, color: string): string {
  return (
    poly(
      [
        [x - 20, y - 52],
        [x + 470, y - 66],
        [x + 500, y - 84],
        [x + 474, y + 4],
        [x + 10, y + 4],
      ],
      color,
    ) +
    rect(x + 22, y - 150, 92, 100, color) +
    rect(x + 10, y - 158, 118, 12, color) +
    rect(x + 52, y - 196, 26, 50, color) +
    [0, 1, 2, 3, 4, 5]
      .map((i) =>
        rect(x + 132 + i * 54, y - 60 - [56, 80, 80, 56, 80, 30][i]!, 50, [56, 80, 80, 56, 80, 30][i]!, color),
      )
      .join("")
  );
}

/** The near edge: a wet quay with a bollard, so that one stands somewhere. */
function quay(): string {
  const ink = "#141d28";
  return (
    poly(
      [
        [0, 1168],
        [700, 1206],
        [1920, 1236],
        [1920, 1280],
        [0, 1280],
      ],
      ink,
    ) +
    poly(
      [
        [0, 1168],
        [700, 1206],
        [1920, 1236],
        [1920, 1240],
        [700, 1211],
        [0, 1174],
      ],
      "#8a7a70",
      'opacity="0.5"',
    ) +
    `<path d="M300 1200 v-66 q-26 -4 -26 -20 q0 -20 52 -20 q52 0 52 20 q0 16 -26 20 v72 z" fill="${ink}"/>`
  );
}

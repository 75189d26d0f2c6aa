import { Plate } from "@/prisma/pictures/draw/plate";
import { disc, line, path, poly, rect, skyline, stroke } from "@/prisma/pictures/draw/shapes";

/** An upright picture: the tower under its scaffolding, in fog. */
export async function draw(file: string): Promise<void> {
  const plate = new Plate(1280, 1800, 157);
  plate.wash([
    [0, "#5d6a72"],
    [0.4, "#93999a"],
    [0.8, "#c5bfb1"],
    [1, "#8e8a82"],
  ]);
  plate.clouds({
    seed: 13,
    top: 0,
    bottom: 0.8,
    size: 0.5,
    flat: 1.8,
    cover: 0.44,
    soft: 0.3,
    light: "#c9c6bd",
    dark: "#606c73",
    alpha: 0.7,
  });
  plate.glow(0.72, 0.3, 0.35, "#f8edd2", 0.5);
  await plate.draw(skyline(0, 1580, 1280, 6, "#9a9a97", { low: 60, high: 210, wide: 90, spires: 0.1 }));
  plate.mist({ y: 0.84, spread: 0.1, color: "#c9c4b6", alpha: 0.55 });
  await plate.draw(tower());
  plate.texture({ top: 0.08, bottom: 0.95, size: 0.02, amount: 0.09, seed: 5, flat: 1.5 });
  await plate.draw(scaffold());
  plate.mist({ y: 0.66, spread: 0.2, color: "#c4c0b4", alpha: 0.34, seed: 4 });
  await plate.draw(skyline(0, 1720, 1280, 12, "#4c5156", { low: 60, high: 170, wide: 120 }));
  plate.mist({ y: 0.93, spread: 0.08, color: "#a8a59b", alpha: 0.5, seed: 8 });
  await plate.draw(skyline(-30, 1850, 1400, 15, "#24282d", { low: 60, high: 150, wide: 150 }) + birds());
  await plate.finish(file, { bloom: 0.35, vignette: 0.45, quality: 70 });
}

function tower(): string {
  const side =
    '<defs><linearGradient id="t"><stop offset="0" stop-color="#575c60"/><stop offset="0.55" stop-color="#7c7b76"/><stop offset="0.72" stop-color="#a39b8c"/><stop offset="1" stop-color="#8b857a"/></linearGradient></defs>';
  const windows = [1010, 1190, 1370].map(
    (y) => path(`M590 ${y + 100} v-70 a34 40 0 0 1 68 0 v70 z`, "#2f353a") + rect(621, y + 4, 6, 96, "#6d6f6c"),
  );
  const marks = Array.from({ length: 12 }, (_, i) => (i / 12) * Math.PI * 2).map((angle) =>
    line(
      [624 + Math.sin(angle) * 96, 760 - Math.cos(angle) * 96],
      [624 + Math.sin(angle) * 112, 760 - Math.cos(angle) * 112],
      "#3a3a38",
      8,
    ),
  );
  return [
    side,
    rect(450, 600, 348, 1100, "url(#t)"),
    rect(428, 588, 392, 26, "#6f6f6b"),
    rect(436, 914, 376, 22, "#6f6f6b"),
    poly(
      [
        [470, 590],
        [500, 430],
        [748, 430],
        [778, 590],
      ],
      "url(#t)",
    ),
    ...[530, 600, 670].map((x) => path(`M${x} 580 v-80 a24 26 0 0 1 48 0 v80 z`, "#3a4146")),
    poly(
      [
        [484, 432],
        [624, 110],
        [764, 432],
      ],
      "#4a5357",
    ),
    poly(
      [
        [624, 110],
        [764, 432],
        [660, 432],
      ],
      "#7b8079",
    ),
    rect(619, 40, 10, 90, "#4a5357"),
    path("M629 52 h52 l-14 16 l14 16 h-52 z", "#4a5357"),
    disc(624, 760, 138, "#5b5a55"),
    disc(624, 760, 124, "#efe6cd"),
    ...marks,
    line([624, 760], [564, 708], "#1f2224", 12, 'stroke-linecap="round"'),
    line([624, 760], [690, 682], "#1f2224", 8, 'stroke-linecap="round"'),
    disc(624, 760, 11, "#1f2224"),
    ...windows,
  ].join("");
}

function scaffold(): string {
  const pole = "#2a3035";
  const uprights = [392, 470, 560, 650, 740, 830, 872].map((x, i) => line([x, i < 5 ? 470 : 640], [x, 1700], pole, 5));
  const decks = Array.from({ length: 11 }, (_, i) => 640 + i * 98).map(
    (y) =>
      line([378, y], [886, y], pole, 6) +
      line([386, y - 34], [878, y - 34], pole, 2.6) +
      rect(384, y, 496, 9, "#6d5a42"),
  );
  const braces = Array.from({ length: 10 }, (_, i) =>
    line([i % 2 ? 392 : 872, 640 + i * 98], [i % 2 ? 872 : 392, 738 + i * 98], pole, 2.6),
  );
  const net = path("M392 1130 H872 V1620 H392 Z", "#3f5d58", 'opacity="0.42"');
  const men = [
    [506, 1032],
    [700, 836],
  ].map(
    ([x, y]) =>
      path(`M${x} ${y} v-36 q-12 -8 -8 -34 q14 -12 28 0 q4 26 -8 34 v36 z`, "#1d2124") +
      disc((x ?? 0) + 6, (y ?? 0) - 80, 10, "#1d2124") +
      path(`M${(x ?? 0) - 6} ${(y ?? 0) - 82} a12 12 0 0 1 24 0 z`, "#d9a63e"),
  );
  return (
    net +
    uprights.join("") +
    decks.join("") +
    braces.join("") +
    men.join("") +
    stroke("M930 300 V1700 M930 300 h-110 M830 300 v240", pole, 6) +
    rect(806, 540, 48, 34, pole)
  );
}

function birds(): string {
  return [
    [240, 330, 1],
    [300, 300, 0.8],
    [196, 392, 0.7],
    [990, 460, 0.9],
    [1050, 430, 0.7],
    [342, 380, 0.6],
  ]
    .map(([x = 0, y = 0, s = 1]) =>
      stroke(
        `M${x - 26 * s} ${y - 10 * s} q${14 * s} -${12 * s} ${26 * s} ${8 * s} q${12 * s} -${20 * s} ${26 * s} -${8 * s}`,
        "#33393d",
        4.5 * s,
      ),
    )
    .join("");
}

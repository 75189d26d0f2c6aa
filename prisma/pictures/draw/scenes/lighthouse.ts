import { seeded } from "@/prisma/pictures/draw/noise";
import { Plate } from "@/prisma/pictures/draw/plate";
import { disc, poly, rect, type Point } from "@/prisma/pictures/draw/shapes";

export async function draw(file: string): Promise<void> {
  const plate = new Plate(1920, 1280, 37);
  plate
    .wash(
      [
        [0, "#2a3440"],
        [0.4, "#56636c"],
        [0.75, "#99a096"],
        [1, "#c9c0a2"],
      ],
      0,
      0.66,
    )
    .wash(
      [
        [0, "#7f8b86"],
        [1, "#15222b"],
      ],
      0.66,
      1,
    );
  plate.clouds({
    seed: 77,
    top: 0,
    bottom: 0.66,
    size: 0.62,
    flat: 2.4,
    cover: 0.4,
    soft: 0.3,
    light: "#c8c3ae",
    dark: "#28323c",
    alpha: 0.95,
  });
  plate.clouds({
    seed: 91,
    top: 0,
    bottom: 0.4,
    size: 0.4,
    flat: 3.2,
    cover: 0.5,
    light: "#6a737a",
    dark: "#1d262f",
    alpha: 0.7,
  });
  plate.glow(0.22, 0.62, 0.5, "#f2dfae", 0.38);
  plate.water({ y: 0.655, deep: "#24404a", depth: 0.55, ripple: 0.075, shine: 0.75 });
  await plate.draw(surf(), { blur: 3, alpha: 0.75 });
  const lamp: Point = [1372, 304];
  await plate.draw(
    poly([lamp, [-60, 60], [-60, 420]], "#fff0c4", 'opacity="0.5"') +
      poly([lamp, [1920, 250], [1920, 400]], "#fff0c4", 'opacity="0.35"'),
    { blur: 18, add: true },
  );
  await plate.draw(cliff("#2c3030", 0, 5));
  await plate.draw(cliff("#1b2022", 90, 8));
  plate.texture({ top: 0.5, bottom: 1, size: 0.05, amount: 0.1, seed: 3 });
  await plate.draw(tower());
  plate.glow(0.7146, 0.2375, 0.16, "#ffe2a0", 0.75).glow(0.7146, 0.2375, 0.03, "#fffbe8", 1);
  plate.mist({ y: 0.7, spread: 0.05, color: "#a9aea4", alpha: 0.28, below: 0.1 });
  await plate.draw(surf(2), { blur: 5, alpha: 0.5 });
  await plate.finish(file, { bloom: 0.5, vignette: 0.5, quality: 70 });
}

function tower(): string {
  const stone =
    '<defs><linearGradient id="s"><stop offset="0" stop-color="#f1ead6"/><stop offset="0.38" stop-color="#c9c3b2"/><stop offset="1" stop-color="#4d5355"/></linearGradient>' +
    '<linearGradient id="r"><stop offset="0" stop-color="#b4452f"/><stop offset="0.4" stop-color="#8f3527"/><stop offset="1" stop-color="#3a1d1b"/></linearGradient></defs>';
  const band = (from: number, to: number, fill: string) => {
    const half = (y: number) => 46 + ((y - 340) / 400) * 34;
    return poly(
      [
        [1372 - half(from), from],
        [1372 + half(from), from],
        [1372 + half(to), to],
        [1372 - half(to), to],
      ],
      fill,
    );
  };
  return [
    stone,
    band(340, 760, "url(#s)"),
    band(420, 500, "url(#r)"),
    band(590, 670, "url(#r)"),
    rect(1310, 334, 124, 12, "#23292c"),
    ...Array.from({ length: 9 }, (_, i) => rect(1312 + i * 15, 314, 2.5, 22, "#23292c")),
    rect(1310, 312, 124, 3, "#23292c"),
    rect(1342, 276, 60, 60, "#fff3cd"),
    ...[1342, 1361, 1380, 1399].map((x) => rect(x, 276, 3, 60, "#23292c")),
    poly(
      [
        [1330, 278],
        [1372, 232],
        [1414, 278],
      ],
      "#2b3032",
    ),
    disc(1372, 230, 6, "#2b3032"),
    rect(1364, 540, 12, 24, "#272c2f"),
    rect(1366, 384, 10, 20, "#272c2f"),
    poly(
      [
        [1470, 700],
        [1470, 660],
        [1520, 628],
        [1600, 632],
        [1640, 664],
        [1640, 710],
      ],
      "#3a3f3f",
    ),
    poly(
      [
        [1462, 664],
        [1520, 622],
        [1604, 626],
        [1650, 668],
      ],
      "#22282a",
    ),
    rect(1540, 668, 20, 22, "#ffd58a"),
  ].join("");
}

function cliff(fill: string, drop: number, seed: number): string {
  const next = seeded(seed);
  const top: Point[] = [
    [1920, 640 + drop],
    [1660, 690 + drop],
    [1480, 694 + drop],
    [1240, 742 + drop],
  ];
  const edge = Array.from({ length: 26 }, (_, i): Point => [
    1180 - i * 26 - next() * 30 - drop * 2,
    760 + drop * 1.6 + i * 15 + next() * 36,
  ]);
  return poly([...top, ...edge, [300 - drop, 1290], [1920, 1290]], fill);
}

/** Broken white water along the foot of the rocks. */
function surf(seed = 1): string {
  const next = seeded(seed * 13);
  return Array.from({ length: 220 }, () => {
    const t = next();
    const x = 1150 - t * 780 - next() * 160;
    const y = 862 + t * 330 + (next() - 0.5) * 70;
    return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="${(14 + next() * 60).toFixed(0)}" ry="${(2 + next() * 7).toFixed(1)}" fill="#e6e6da" opacity="${(0.2 + next() * 0.5).toFixed(2)}"/>`;
  }).join("");
}

import { Plate } from "@/prisma/pictures/draw/plate";
import { disc, oval, path, poly, rect, stroke } from "@/prisma/pictures/draw/shapes";

const WINDOWS = [430, 960, 1490];

export async function draw(file: string): Promise<void> {
  const plate = new Plate(1920, 1280, 83);
  plate.wash([
    [0, "#2b211d"],
    [0.45, "#5a4335"],
    [0.6, "#4a362c"],
    [1, "#120e0f"],
  ]);
  plate.texture({ top: 0, bottom: 0.62, size: 0.08, amount: 0.12, seed: 4, flat: 0.3 });
  await plate.draw(panels());
  await plate.draw(WINDOWS.map((x) => window(x, "#f6e7bd")).join(""), { blur: 26, add: true, alpha: 0.75 });
  await plate.draw(WINDOWS.map((x) => window(x, "url(#day)")).join("") + DAY);
  await plate.draw(WINDOWS.map(bars).join(""));
  for (const x of WINDOWS) plate.glow(x / 1920, 0.3, 0.34, "#ffe6ad", 0.34);
  await plate.draw(dais());
  await plate.draw(
    WINDOWS.map((x) =>
      poly(
        [
          [x - 105, 150],
          [x + 105, 150],
          [x + 560, 1280],
          [x + 110, 1280],
        ],
        "#ffe9b8",
        'opacity="0.2"',
      ),
    ).join(""),
    { blur: 20, add: true },
  );
  const rows = [
    [860, 620, "#4b372d", "#7d6149"],
    [950, 800, "#3a2b25", "#6b503c"],
    [1065, 1010, "#281e1d", "#523d30"],
    [1210, 1280, "#171214", "#3b2c26"],
  ] as const;
  for (const [i, [y, half, dark, edge]] of rows.entries()) {
    await plate.draw(benches(y, half, dark, edge, i));
    await plate.draw(lights(y, half, i), { blur: 4 + i * 3, add: true });
  }
  plate.mist({ y: 0.55, spread: 0.2, color: "#e6c48c", alpha: 0.13 });
  await plate.finish(file, { bloom: 0.55, vignette: 0.5 });
}

const DAY =
  '<defs><linearGradient id="day" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#f9efd2"/><stop offset="0.6" stop-color="#f0d9a4"/><stop offset="1" stop-color="#d8b275"/></linearGradient></defs>';

function window(x: number, fill: string): string {
  return path(`M${x - 105} 560 V210 A105 105 0 0 1 ${x + 105} 210 V560 Z`, fill);
}

function bars(x: number): string {
  const frame = "#2a1f1a";
  const up = [-105, -35, 35, 105].map((dx) => rect(x + dx - 3, dx === -105 || dx === 105 ? 210 : 120, 6, 440, frame));
  const across = [210, 300, 390, 480, 556].map((y) => rect(x - 105, y, 210, 5, frame));
  const hill = path(`M${x - 103} 540 q60 -46 110 -22 t96 -14 v52 h-206 z`, "#b99b70", 'opacity="0.55"');
  return (
    hill +
    up.join("") +
    across.join("") +
    stroke(`M${x - 112} 562 V210 A112 112 0 0 1 ${x + 112} 210 V562 Z`, "#6d5340", 15) +
    rect(x - 132, 558, 264, 16, "#7a5e47")
  );
}

function panels(): string {
  const seams = [165, 285, 580, 700, 820, 1100, 1220, 1340, 1640, 1760].map(
    (x) => rect(x, 80, 4, 640, "#000000", 'opacity="0.3"') + rect(x + 4, 80, 2, 640, "#caa378", 'opacity="0.16"'),
  );
  return (
    rect(0, 0, 1920, 60, "#1a1312") +
    rect(0, 60, 1920, 10, "#8b6a4b", 'opacity="0.6"') +
    rect(0, 610, 1920, 8, "#8b6a4b", 'opacity="0.5"') +
    seams.join("")
  );
}

/** The mayor's table and seven high-backed chairs, under the middle window. */
function dais(): string {
  const chairs = Array.from({ length: 7 }, (_, i) => {
    const x = 660 + i * 100;
    const tall = i === 3 ? 168 : 128;
    return (
      path(`M${x - 34} 760 V${770 - tall} q34 -30 68 0 V760 Z`, "#241918") +
      path(`M${x - 24} 760 V${780 - tall} q24 -20 48 0 V760 Z`, "#6b2a26")
    );
  });
  return (
    rect(500, 700, 920, 120, "#3a2a22") +
    chairs.join("") +
    rect(540, 740, 840, 92, "#4a3529") +
    rect(530, 730, 860, 14, "#9a7755") +
    rect(820, 752, 280, 66, "#33241d") +
    disc(960, 785, 22, "#a8854f", 'opacity="0.8"')
  );
}

function benches(y: number, half: number, dark: string, edge: string, row: number): string {
  const deep = 70 + row * 26;
  const sag = 46 + row * 34;
  const front = `M${960 - half} ${y - sag} Q960 ${y + sag} ${960 + half} ${y - sag} V${y + deep + 300} H${960 - half} Z`;
  const rim = stroke(`M${960 - half} ${y - sag} Q960 ${y + sag} ${960 + half} ${y - sag}`, edge, 7 + row * 3);
  const seats = Array.from({ length: 9 }, (_, i) => {
    const t = (i + 0.5) / 9;
    const x = 960 - half + t * half * 2;
    const at = y - sag + 4 * sag * t * (1 - t);
    const wide = 26 + row * 9;
    return path(
      `M${x - wide} ${at + 8} v${-wide * 1.25} q${wide} ${-wide * 0.8} ${wide * 2} 0 v${wide * 1.25} z`,
      dark,
    );
  });
  const papers = [2, 4, 7].map((i) =>
    oval(
      960 - half + ((i + 0.5) / 9) * half * 2,
      y - sag + 4 * sag * ((i + 0.5) / 9) * (1 - (i + 0.5) / 9) - 1,
      20 + row * 7,
      3 + row,
      "#e8d9b5",
      'opacity="0.7"',
    ),
  );
  return seats.join("") + path(front, dark) + rim + papers.join("");
}

function lights(y: number, half: number, row: number): string {
  const sag = 46 + row * 34;
  return [1, 3, 5, 7]
    .map((i) => (i + 0.5) / 9)
    .map((t) =>
      oval(
        960 - half + t * half * 2,
        y - sag + 4 * sag * t * (1 - t) - 8 - row * 4,
        14 + row * 7,
        6 + row * 3,
        "#b9d08a",
      ),
    )
    .join("");
}

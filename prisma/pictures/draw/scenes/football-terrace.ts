import { seeded } from "@/prisma/pictures/draw/noise";
import { Plate } from "@/prisma/pictures/draw/plate";
import { disc, figure, line, oval, path, poly, rect } from "@/prisma/pictures/draw/shapes";

export async function draw(file: string): Promise<void> {
  const plate = new Plate(1920, 1280, 131);
  plate.wash(
    [
      [0, "#0d1728"],
      [0.6, "#23405a"],
      [1, "#5d7f8d"],
    ],
    0,
    0.5,
  );
  plate.clouds({
    seed: 8,
    top: 0,
    bottom: 0.46,
    size: 0.5,
    flat: 3,
    cover: 0.5,
    light: "#3d5f78",
    dark: "#0c1524",
    alpha: 0.7,
  });
  await plate.draw(stand());
  await plate.draw(faces(560, 690, 5200), { alpha: 0.85 });
  await plate.draw(pitch());
  plate.texture({ top: 0.53, bottom: 0.86, size: 0.03, amount: 0.1, seed: 4, flat: 3 });
  await plate.draw(players());
  for (const [x, y, r] of [
    [0.13, 0.13, 0.3],
    [0.87, 0.13, 0.3],
    [0.385, 0.25, 0.13],
    [0.615, 0.25, 0.13],
  ] as const)
    plate.glow(x, y, r, "#e8f3ef", 0.75);
  await plate.draw(
    floodlights(250, 165, 1) + floodlights(1670, 165, 1) + floodlights(740, 320, 0.5) + floodlights(1180, 320, 0.5),
  );
  await plate.draw(
    poly(
      [
        [180, 180],
        [330, 180],
        [900, 900],
        [200, 900],
      ],
      "#dff0ea",
      'opacity="0.16"',
    ) +
      poly(
        [
          [1590, 180],
          [1740, 180],
          [1720, 900],
          [1020, 900],
        ],
        "#dff0ea",
        'opacity="0.16"',
      ),
    { blur: 30, add: true },
  );
  plate.mist({ y: 0.5, spread: 0.08, color: "#c2d8d4", alpha: 0.25 });
  await plate.draw(crowd(985, 30, "#2b3540", "#8fb0b5", 1));
  await plate.draw(crowd(1075, 44, "#1b232d", "#6d8f98", 2));
  await plate.draw(crowd(1190, 66, "#0d1219", "#4b6873", 3) + scarf());
  await plate.finish(file, { bloom: 0.7, vignette: 0.4, quality: 66 });
}

function stand(): string {
  return (
    poly(
      [
        [120, 470],
        [1800, 470],
        [1920, 440],
        [1920, 430],
        [0, 430],
        [0, 440],
      ],
      "#0c141e",
    ) +
    rect(0, 470, 1920, 240, "#17242f") +
    Array.from({ length: 13 }, (_, i) => rect(60 + i * 150, 440, 7, 130, "#0c141e")).join("") +
    rect(0, 690, 1920, 20, "#24333d") +
    Array.from({ length: 12 }, (_, i) =>
      rect(i * 160 + 4, 692, 152, 18, ["#7b2f2a", "#2d5566", "#86733a", "#39524a"][i % 4]!),
    ).join("")
  );
}

/** The people opposite: too far for faces. */
function faces(top: number, bottom: number, count: number): string {
  const next = seeded(2);
  const colors = ["#3a4a55", "#52606a", "#7e3a34", "#8c8a80", "#2c3944", "#6d2b2a", "#a39c8b"];
  return Array.from({ length: count }, () =>
    rect(next() * 1920, top + next() ** 0.9 * (bottom - top), 4.4, 5.2, colors[Math.floor(next() * 7)]!),
  ).join("");
}

function pitch(): string {
  const bands = Array.from({ length: 12 }, (_, i) =>
    poly(
      [
        [960 + (i - 6) * 190, 708],
        [960 + (i - 5) * 190, 708],
        [960 + (i - 5) * 330, 1120],
        [960 + (i - 6) * 330, 1120],
      ],
      i % 2 ? "#3f7350" : "#4c8259",
    ),
  );
  const chalk = "#dfe9dc";
  return (
    bands.join("") +
    line([0, 722], [1920, 722], chalk, 3) +
    line([960, 722], [960, 1120], chalk, 4) +
    oval(960, 820, 250, 56, "none", `stroke="${chalk}" stroke-width="4"`) +
    disc(960, 820, 4, chalk) +
    path("M0 770 H190 L120 930 H0", "none", `stroke="${chalk}" stroke-width="4"`) +
    path("M1920 770 H1730 L1800 930 H1920", "none", `stroke="${chalk}" stroke-width="4"`)
  );
}

function players(): string {
  const next = seeded(14);
  const spots = [
    [300, 800],
    [480, 760],
    [560, 860],
    [700, 790],
    [820, 842],
    [905, 776],
    [1010, 858],
    [1080, 800],
    [1230, 770],
    [1330, 850],
    [1480, 790],
    [1610, 830],
  ] as const;
  return (
    spots
      .map(
        ([x, y], i) =>
          oval(x + 16, y, 24, 4, "#173020", 'opacity="0.55"') +
          oval(x - 18, y, 24, 4, "#173020", 'opacity="0.35"') +
          figure(x, y, 50 + (y - 740) * 0.22, i % 2 ? "#efe9d8" : "#a5382d", (next() - 0.5) * 0.24, 0.16),
      )
      .join("") + disc(868, 846, 4.5, "#ffffff")
  );
}

function floodlights(x: number, y: number, scale: number): string {
  const lamps = Array.from({ length: 18 }, (_, i) =>
    disc(x + ((i % 6) - 2.5) * 27 * scale, y + (Math.floor(i / 6) - 1) * 27 * scale, 10.5 * scale, "#fbfff4"),
  );
  return (
    rect(x - 6 * scale, y, 12 * scale, 460 * scale, "#101a24") +
    rect(x - 86 * scale, y - 44 * scale, 172 * scale, 88 * scale, "#1a2833") +
    lamps.join("")
  );
}

/** Backs and hats of a row of people, rimmed by the floodlights. */
function crowd(y: number, size: number, color: string, rim: string, seed: number): string {
  const next = seeded(seed * 19);
  return Array.from({ length: Math.ceil(2000 / (size * 2.15)) + 1 }, (_, i) => {
    const x = i * size * 2.15 + (next() - 0.5) * size * 0.7;
    const at = y + (next() - 0.5) * size;
    const hat = next() < 0.45;
    const body = path(
      `M${x - size * 1.15} ${at + size * 2} q${size * 0.1} -${size * 1.15} ${size * 1.15} -${size * 1.2} t${size * 1.15} ${size * 1.2} v400 h-${size * 2.3} z`,
      color,
    );
    const head =
      oval(x, at, size * 0.5, size * 0.62, color) +
      (hat
        ? path(
            `M${x - size * 0.53} ${at - size * 0.12} q0 -${size * 0.62} ${size * 0.53} -${size * 0.62} t${size * 0.53} ${size * 0.62} z`,
            ["#6d2a28", "#243846", "#3b3a36"][Math.floor(next() * 3)]!,
          ) + disc(x, at - size * 0.78, size * 0.12, color)
        : "");
    const edge = path(
      `M${x - size * 0.42} ${at - size * 0.34} q${size * 0.42} -${size * 0.5} ${size * 0.84} 0`,
      "none",
      `stroke="${rim}" stroke-width="${size * 0.07}" opacity="0.55"`,
    );
    return (
      body +
      path(
        `M${x - size * 1.05} ${at + size * 1.5} q${size * 0.2} -${size * 0.7} ${size * 1.05} -${size * 0.72} t${size * 1.05} ${size * 0.72}`,
        "none",
        `stroke="${rim}" stroke-width="${size * 0.06}" opacity="0.5"`,
      ) +
      head +
      edge
    );
  }).join("");
}

function scarf(): string {
  const bars = Array.from({ length: 9 }, (_, i) =>
    poly(
      [
        [668 + i * 63, 1018 + 12 * Math.sin(i / 2)],
        [731 + i * 63, 1018 + 12 * Math.sin((i + 1) / 2)],
        [731 + i * 63, 1056 + 12 * Math.sin((i + 1) / 2)],
        [668 + i * 63, 1056 + 12 * Math.sin(i / 2)],
      ],
      i % 2 ? "#c9bfa6" : "#8f2b26",
    ),
  );
  return (
    path("M646 1190 L656 1040 l20 -4 L690 1190 z M1212 1190 L1230 1036 l20 4 L1252 1190 z", "#10161f") + bars.join("")
  );
}

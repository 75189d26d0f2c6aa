import { seeded } from "@/prisma/pictures/draw/noise";
import { Plate } from "@/prisma/pictures/draw/plate";
import { disc, figure, oval, path, poly, rect } from "@/prisma/pictures/draw/shapes";

export async function draw(file: string): Promise<void> {
  const plate = new Plate(1920, 1280, 97);
  plate.wash([
    [0, "#0b0a10"],
    [0.5, "#201824"],
    [0.7, "#2a1e22"],
    [1, "#050507"],
  ]);
  plate.glow(0.5, 0.5, 0.5, "#46658a", 0.5);
  await plate.draw(flats());
  await plate.draw(rect(300, 860, 1320, 230, "#4b352b") + boards());
  plate.texture({ top: 0.66, bottom: 0.86, size: 0.05, amount: 0.18, seed: 5, flat: 4 });
  await plate.draw(
    poly(
      [
        [1180, -40],
        [1240, -40],
        [1080, 940],
        [640, 940],
      ],
      "#fff0cf",
      'opacity="0.75"',
    ),
    { blur: 14, add: true, alpha: 0.5 },
  );
  await plate.draw(oval(860, 940, 225, 42, "#fff0cf", 'opacity="0.85"'), { blur: 9, add: true });
  await plate.draw(oval(770, 966, 130, 12, "#1d1410", 'opacity="0.7"'), { blur: 6 });
  await plate.draw(
    figure(860, 948, 300, "#131018", 0.01, 0.07) + path("M862 700 q70 -20 96 -92 l10 8 q-20 84 -92 116 z", "#131018"),
  );
  await plate.draw(chair(1110, 965), {});
  await plate.draw(curtain(0, 480, 1) + curtain(1440, 480, -1) + pelmet());
  plate.texture({ top: 0, bottom: 0.86, size: 0.03, amount: 0.07, seed: 9, flat: 0.2 });
  await plate.draw(
    rect(0, 1082, 1920, 200, "#08070a") +
      Array.from({ length: 12 }, (_, i) => disc(250 + i * 129, 1080, 5, "#ffd993")).join(""),
  );
  await plate.draw(
    Array.from({ length: 12 }, (_, i) => disc(250 + i * 129, 1076, 26, "#ffbf6a", 'opacity="0.7"')).join(""),
    { blur: 18, add: true },
  );
  await plate.draw(audience(1150, 40, "#15121a", 1) + audience(1235, 60, "#08070b", 2));
  await plate.finish(file, { bloom: 0.6, vignette: 0.4, quality: 76 });
}

function flats(): string {
  const moon = disc(1290, 330, 78, "#c5d2da", 'opacity="0.85"');
  const trees = [520, 640, 1180, 1330]
    .map((x, i) => path(`M${x} 880 q${i % 2 ? 16 : -14} -300 4 -560 h26 q-18 300 16 560 z`, "#141c2a"))
    .join("");
  return moon + path("M300 860 q180 -150 420 -70 t480 -60 t420 90 v60 h-1320 z", "#1a2a3f") + trees;
}

function boards(): string {
  return Array.from({ length: 23 }, (_, i) =>
    poly(
      [
        [960 + (i - 11) * 58, 860],
        [962 + (i - 11) * 58, 860],
        [963 + (i - 11) * 92, 1090],
        [958 + (i - 11) * 92, 1090],
      ],
      "#1d1411",
    ),
  ).join("");
}

function chair(x: number, y: number): string {
  const wood = "#1a1316";
  return (
    rect(x, y - 190, 9, 190, wood) +
    rect(x + 74, y - 95, 9, 95, wood) +
    rect(x, y - 100, 83, 13, wood) +
    rect(x, y - 188, 9, 90, wood) +
    rect(x, y - 184, 60, 8, wood, 'transform="rotate(84 ' + x + " " + (y - 184) + ')"') +
    rect(x + 14, y - 84, 8, 80, wood)
  );
}

/** Velvet in folds, drawn aside. */
function curtain(x: number, wide: number, side: number): string {
  const folds = 11;
  const gradient =
    '<defs><linearGradient id="fold"><stop offset="0" stop-color="#2c070d"/><stop offset="0.35" stop-color="#8e2027"/><stop offset="0.55" stop-color="#b23a36"/><stop offset="1" stop-color="#22060b"/></linearGradient></defs>';
  const strips = Array.from({ length: folds }, (_, i) => {
    const from = (i / folds) * wide;
    const to = ((i + 1) / folds) * wide;
    const pull = (at: number) => (side > 0 ? at * 0.62 : wide - (wide - at) * 0.62);
    return path(
      `M${x + from} 0 C${x + from} 420 ${x + pull(from)} 520 ${x + pull(from)} 700 S${x + pull(from) * 1.04} 960 ${x + pull(from)} 1090 L${x + pull(to)} 1090 C${x + pull(to) * 1.03} 960 ${x + pull(to)} 800 ${x + pull(to)} 700 S${x + to} 420 ${x + to} 0 Z`,
      "url(#fold)",
    );
  });
  return gradient + strips.join("");
}

function pelmet(): string {
  const swags = Array.from(
    { length: 6 },
    (_, i) =>
      path(`M${i * 320} 0 H${i * 320 + 320} V120 Q${i * 320 + 160} 250 ${i * 320} 120 Z`, "url(#swag)") +
      path(
        `M${i * 320} 122 Q${i * 320 + 160} 252 ${i * 320 + 320} 122 v12 Q${i * 320 + 160} 266 ${i * 320} 134 Z`,
        "#b98b4a",
      ),
  );
  return (
    '<defs><radialGradient id="swag" cy="0.2" r="0.8"><stop offset="0" stop-color="#8c2228"/><stop offset="1" stop-color="#2d080e"/></radialGradient></defs>' +
    swags.join("")
  );
}

function audience(y: number, size: number, color: string, seed: number): string {
  const next = seeded(seed * 11);
  return Array.from({ length: Math.ceil(1980 / (size * 2.3)) }, (_, i) => {
    const x = i * size * 2.3 + (next() - 0.5) * size * 0.5;
    const at = y + (next() - 0.5) * size * 0.7;
    return (
      oval(x, at, size * 0.5, size * 0.62, color) +
      path(
        `M${x - size} ${at + size * 1.7} q${size * 0.1} -${size * 1.1} ${size} -${size * 1.1} t${size} ${size * 1.1} v200 h-${size * 2} z`,
        color,
      )
    );
  }).join("");
}

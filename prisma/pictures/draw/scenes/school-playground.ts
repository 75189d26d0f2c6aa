import { cloudsOf, seeded } from "@/prisma/pictures/draw/noise";
import { Plate } from "@/prisma/pictures/draw/plate";
import { disc, line, oval, path, rect, stroke } from "@/prisma/pictures/draw/shapes";

/** Seen from straight above on an autumn morning: the children are small, their shadows long. */
export async function draw(file: string): Promise<void> {
  const plate = new Plate(1920, 1280, 139);
  plate.wash([
    [0, "#8f8c88"],
    [1, "#77787c"],
  ]);
  plate.texture({ top: 0, bottom: 1, size: 0.02, amount: 0.13, seed: 6 });
  plate.texture({ top: 0, bottom: 1, size: 0.5, amount: 0.2, seed: 16 });
  await plate.draw(lawn());
  await plate.draw(markings(), { alpha: 0.88 });
  await plate.draw(crown(1640, 190, 250, 3, "#2b2e3a"), { blur: 7, alpha: 0.5 });
  await plate.draw(crown(250, 1010, 300, 5, "#2b2e3a"), { blur: 7, alpha: 0.5 });
  await plate.draw(frame("#23252f", 150, 78), { blur: 4, alpha: 0.55 });
  await plate.draw(frame("#b8523a", 0, 0));
  await plate.draw(children(true), { blur: 2.2, alpha: 0.62 });
  await plate.draw(children(false));
  await plate.draw(leaves());
  await plate.draw(foliage(1560, 110, 230, 3) + foliage(110, 930, 290, 5));
  plate.glow(0.02, 0, 1.3, "#ffdca0", 0.34);
  await plate.finish(file, { bloom: 0.12, vignette: 0.4, quality: 46, grain: 4 });
}

function lawn(): string {
  return (
    path("M0 0 H1920 V150 Q1500 210 1420 120 T0 92 Z", "#7d8350") +
    path("M0 92 Q710 200 1420 120 T1920 150", "none", 'stroke="#5c5f4a" stroke-width="10" opacity="0.6"')
  );
}

function markings(): string {
  const white = "#e9e4d4";
  const yellow = "#d8a53f";
  const hop = [
    [0, 0],
    [1, -0.5],
    [1, 0.5],
    [2, 0],
    [3, -0.5],
    [3, 0.5],
    [4, 0],
    [5, 0],
  ] as const;
  return [
    disc(1010, 700, 210, "none", `stroke="${white}" stroke-width="9"`),
    disc(1010, 700, 60, "none", `stroke="${white}" stroke-width="9"`),
    line([1010, 250], [1010, 1240], white, 9),
    rect(420, 250, 1180, 990, "none", `stroke="${white}" stroke-width="10"`),
    stroke("M420 520 A190 190 0 0 1 420 900", yellow, 9),
    stroke("M1600 520 A190 190 0 0 0 1600 900", yellow, 9),
    `<g transform="translate(1120 1010) rotate(-6)">${hop.map(([x, y]) => rect(x * 64, y * 64, 60, 60, "none", `stroke="${yellow}" stroke-width="7"`)).join("")}</g>`,
    stroke("M520 330 q90 60 0 120 t0 120 t0 120 t0 120 t0 120", "#5d8ca3", 12),
  ].join("");
}

/** A climbing frame: a ring of bars around a mast. */
function frame(color: string, dx: number, dy: number): string {
  const [x, y] = [1385, 470];
  const spokes = Array.from({ length: 10 }, (_, i) => (i / 10) * Math.PI * 2).map((angle) =>
    line([x + dx, y + dy], [x + Math.cos(angle) * 130 + dx * 0.1, y + Math.sin(angle) * 130 + dy * 0.1], color, 6),
  );
  const rings = [38, 72, 104, 130].map((r, i) =>
    disc(x + dx * (1 - i * 0.29), y + dy * (1 - i * 0.29), r, "none", `stroke="${color}" stroke-width="6"`),
  );
  return spokes.join("") + rings.join("") + disc(x + dx, y + dy, 9, color);
}

function children(shadow: boolean): string {
  const next = seeded(44);
  const coats = ["#b03b2e", "#2f6d85", "#d9a441", "#e8e2d3", "#3d5a44", "#7b4a6d", "#26303f"];
  const spots = [
    [760, 420],
    [812, 396],
    [905, 640],
    [1090, 590],
    [1150, 760],
    [1000, 860],
    [870, 760],
    [640, 980],
    [690, 1010],
    [655, 1060],
    [1250, 980],
    [1395, 1010],
    [1480, 700],
    [1425, 590],
    [1320, 520],
    [560, 640],
    [600, 780],
    [1240, 330],
    [1180, 360],
    [800, 1130],
    [1530, 1120],
  ] as const;
  return spots
    .map(([x, y]) => {
      const angle = next() * 360;
      const tall = 110 + next() * 46;
      const coat = coats[Math.floor(next() * coats.length)] ?? "#333333";
      if (shadow) {
        const arms = next() < 0.4 ? stroke("M-34 -66 Q0 -52 34 -70", "#1d202b", 9, 'stroke-linecap="round"') : "";
        return `<g transform="translate(${x} ${y}) rotate(117) scale(1 ${(tall / 96).toFixed(2)})">${path("M-8 0 L-13 -42 Q-17 -78 0 -80 Q17 -78 13 -42 L8 0 L2 -36 L-2 -36 Z", "#1d202b")}${disc(0, -92, 11, "#1d202b")}${arms}</g>`;
      }
      const hair = next() < 0.5 ? "#2c211b" : "#5a3d24";
      return `<g transform="translate(${x} ${y}) rotate(${angle.toFixed(0)})">${oval(0, 0, 19, 12, coat)}${oval(-17, 7, 6, 10, coat)}${oval(17, -5, 6, 10, coat)}${disc(0, 0, 9.5, hair)}</g>`;
    })
    .join("");
}

function leaves(): string {
  const next = seeded(8);
  const colors = ["#b5622d", "#c99a3a", "#8a4526", "#a8842f"];
  return Array.from({ length: 420 }, () => {
    const near = next() < 0.5 ? [330, 880] : [1500, 260];
    const far = next() ** 0.5 * 420;
    const angle = next() * 7;
    const x = (near[0] ?? 0) + Math.cos(angle) * far * 1.3;
    const y = (near[1] ?? 0) + Math.sin(angle) * far;
    return oval(
      x,
      y,
      4 + next() * 4,
      2.4 + next() * 2,
      colors[Math.floor(next() * 4)]!,
      `transform="rotate(${(next() * 180).toFixed(0)} ${x.toFixed(0)} ${y.toFixed(0)})" opacity="${(0.5 + next() * 0.5).toFixed(2)}"`,
    );
  }).join("");
}

function crown(x: number, y: number, r: number, seed: number, color: string): string {
  const next = seeded(seed);
  return Array.from({ length: 90 }, () => {
    const angle = next() * 7;
    const far = next() ** 0.6 * r;
    return disc(x + Math.cos(angle) * far, y + Math.sin(angle) * far, 22 + next() * 34, color);
  }).join("");
}

function foliage(x: number, y: number, r: number, seed: number): string {
  const next = seeded(seed * 7);
  const field = cloudsOf(seed, 3);
  const colors = ["#6b3320", "#8f4a24", "#b0652b", "#c98a35", "#deae52"];
  return Array.from({ length: 3_400 }, (_, i) => {
    const angle = next() * 7;
    const far = next() ** 0.55 * r;
    const px = x + Math.cos(angle) * far;
    const py = y + Math.sin(angle) * far;
    const lit = i / 3_400 + (x - px + (y - py)) / (r * 5) + (field(px / 60, py / 60) - 0.5) * 0.6;
    return disc(px, py, 4 + next() * 7, colors[Math.max(0, Math.min(4, Math.floor(lit * 5)))]!);
  }).join("");
}

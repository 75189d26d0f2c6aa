import { cloudsOf, seeded } from "./noise";

export type Point = readonly [x: number, y: number];

const n = (value: number) => Math.round(value * 10) / 10;

export const poly = (points: readonly Point[], fill: string, more = "") =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(" ")}" fill="${fill}" ${more}/>`;
export const rect = (x: number, y: number, width: number, height: number, fill: string, more = "") =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}" ${more}/>`;
export const disc = (x: number, y: number, r: number, fill: string, more = "") =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`;
export const oval = (x: number, y: number, rx: number, ry: number, fill: string, more = "") =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`;
export const line = (from: Point, to: Point, color: string, width: number, more = "") =>
  `<line x1="${n(from[0])}" y1="${n(from[1])}" x2="${n(to[0])}" y2="${n(to[1])}" stroke="${color}" stroke-width="${width}" ${more}/>`;
export const path = (d: string, fill: string, more = "") => `<path d="${d}" fill="${fill}" ${more}/>`;
export const stroke = (d: string, color: string, width: number, more = "") =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}" ${more}/>`;

/** A range of hills: everything under a rough line. `wave` is the length of a hill, in pixels. */
export function hills(
  width: number,
  height: number,
  y: number,
  rise: number,
  wave: number,
  seed: number,
  fill: string,
): string {
  const field = cloudsOf(seed, 6);
  const top = Array.from({ length: Math.ceil(width / 4) + 1 }, (_, i): Point => [
    i * 4,
    y - (field((i * 4) / wave, 0.5) - 0.5) * 2 * rise,
  ]);
  return poly([[0, height], ...top, [width + 4, height]], fill);
}

/** A lattice girder between two points: two rails and the zigzag. */
export function girder(from: Point, to: Point, depth: number, color: string, weight: number, bays = 12): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const off: Point = [(-(to[1] - from[1]) / length) * depth, ((to[0] - from[0]) / length) * depth];
  const on = (share: number, side: number): Point => [
    from[0] + (to[0] - from[0]) * share + off[0] * side,
    from[1] + (to[1] - from[1]) * share + off[1] * side,
  ];
  const zigzag = Array.from({ length: bays }, (_, i) =>
    line(on(i / bays, i % 2), on((i + 1) / bays, (i + 1) % 2), color, weight * 0.6),
  );
  return line(on(0, 0), on(1, 0), color, weight) + line(on(0, 1), on(1, 1), color, weight) + zigzag.join("");
}

/** A person in a coat, seen from afar; `y` is the ground, `stride` how far the feet are apart. */
export function figure(x: number, y: number, tall: number, color: string, lean = 0, stride = 0.06): string {
  const at = (dx: number, dy: number) => `${n(x + (dx + lean * dy) * tall)} ${n(y - dy * tall)}`;
  const half = (side: number) =>
    `C${at(side * 0.07, 0.862)} ${at(side * 0.115, 0.845)} ${at(side * 0.122, 0.79)} C${at(side * 0.14, 0.68)} ${at(side * 0.138, 0.56)} ${at(side * 0.122, 0.45)} L${at(side * 0.094, 0.45)} L${at(side * 0.1, 0.335)}`;
  const leg = (side: number) =>
    `M${at(side * 0.084, 0.36)} L${at(0, 0.36)} L${at(side * (stride - 0.024), 0.02)} L${at(side * (stride - 0.026), 0)} L${at(side * (stride + 0.05), 0)} L${at(side * (stride + 0.024), 0.03)} Z`;
  const mirrored = `L${at(-0.1, 0.335)} L${at(-0.094, 0.45)} L${at(-0.122, 0.45)} C${at(-0.138, 0.56)} ${at(-0.14, 0.68)} ${at(-0.122, 0.79)} C${at(-0.115, 0.845)} ${at(-0.07, 0.862)} ${at(-0.026, 0.87)} Z`;
  return (
    oval(x + lean * tall * 0.94, y - tall * 0.936, tall * 0.049, tall * 0.063, color) +
    path(`M${at(-0.026, 0.9)} L${at(0.026, 0.9)} L${at(0.03, 0.84)} L${at(-0.03, 0.84)} Z`, color) +
    path(`M${at(0.026, 0.87)} ${half(1)} ${mirrored}`, color) +
    path(leg(-1) + leg(1), color)
  );
}

/** A bare or leafy tree: branches that divide; `leaf` draws the crown's end points. */
export function tree(
  x: number,
  y: number,
  tall: number,
  color: string,
  seed: number,
  leaf?: (x: number, y: number, size: number) => string,
): string {
  const next = seeded(seed);
  const parts: string[] = [];
  const grow = (fromX: number, fromY: number, angle: number, length: number, weight: number, level: number) => {
    const toX = fromX + Math.sin(angle) * length;
    const toY = fromY - Math.cos(angle) * length;
    parts.push(line([fromX, fromY], [toX, toY], color, n(weight), 'stroke-linecap="round"'));
    if (level === 0) return void (leaf && parts.push(leaf(toX, toY, tall * (0.05 + next() * 0.05))));
    const shoots = level > 4 ? 3 : 2;
    for (let i = 0; i < shoots; i++)
      grow(
        toX,
        toY,
        angle + (i / (shoots - 1) - 0.5) * 1.15 + (next() - 0.5) * 0.5,
        length * (0.68 + next() * 0.16),
        weight * 0.66,
        level - 1,
      );
  };
  grow(x, y, (next() - 0.5) * 0.12, tall * 0.27, tall * 0.05, 6);
  return parts.join("");
}

/** A run of buildings on a base line, each `[width, height]`, as one silhouette. */
export function skyline(
  x: number,
  y: number,
  width: number,
  seed: number,
  fill: string,
  o: { low: number; high: number; wide: number; spires?: number },
): string {
  const next = seeded(seed);
  const parts: string[] = [];
  for (let at = x; at < x + width;) {
    const across = o.wide * (0.5 + next());
    const tall = o.low + (o.high - o.low) * next() ** 1.6;
    parts.push(rect(at, y - tall, across + 1, tall + 2, fill));
    const roof = next();
    if (roof < 0.45)
      parts.push(
        poly(
          [
            [at - across * 0.04, y - tall],
            [at + across / 2, y - tall - across * (0.35 + next() * 0.3)],
            [at + across * 1.04, y - tall],
          ],
          fill,
        ),
      );
    if (next() < 0.5) parts.push(rect(at + across * 0.7, y - tall - across * 0.42, across * 0.1, across * 0.45, fill));
    if (next() < (o.spires ?? 0)) {
      const wide = across * 0.34;
      parts.push(
        rect(at + across / 2 - wide / 2, y - tall * 1.7, wide, tall * 1.7, fill),
        poly(
          [
            [at + across / 2 - wide * 0.62, y - tall * 1.7],
            [at + across / 2, y - tall * 1.7 - wide * 3.4],
            [at + across / 2 + wide * 0.62, y - tall * 1.7],
          ],
          fill,
        ),
      );
    }
    at += across;
  }
  return parts.join("");
}

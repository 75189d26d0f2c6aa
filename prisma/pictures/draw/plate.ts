import sharp from "sharp";
import { cloudsOf, noiseOf, seeded, smooth } from "./noise";

export type Color = readonly [number, number, number];
export type Stops = readonly (readonly [at: number, color: string])[];

/** "#rrggbb" as three numbers from 0 to 255. */
export function rgb(hex: string): Color {
  const value = parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** A picture in the making: what is laid on it later lies in front. Lengths are shares of its height, places shares of its sides. */
export class Plate {
  readonly pixels: Float32Array;

  constructor(
    readonly width: number,
    readonly height: number,
    readonly seed: number,
  ) {
    this.pixels = new Float32Array(width * height * 3);
  }

  /** A wash from top to bottom, or of the part between two heights. */
  wash(stops: Stops, top = 0, bottom = 1): this {
    const colors = stops.map(([at, color]) => [at, rgb(color)] as const);
    const from = Math.round(top * this.height);
    const to = Math.round(bottom * this.height);
    for (let y = from; y < to; y++) {
      const color = between(colors, (y - from) / (to - from));
      for (let x = 0; x < this.width; x++) this.put(x, y, color, 1);
    }
    return this;
  }

  /** Light around a point, added as light adds up. */
  glow(x: number, y: number, radius: number, color: string, strength: number, squash = 1): this {
    const tint = rgb(color);
    return this.each((px, py, index) => {
      const distance = Math.hypot(px - x * this.width, (py - y * this.height) * squash) / (radius * this.height);
      const amount = strength * Math.exp(-distance * distance * 1.6);
      if (amount < 0.004) return;
      for (let c = 0; c < 3; c++) this.pixels[index + c] = screen(this.pixels[index + c] ?? 0, (tint[c] ?? 0) * amount);
    });
  }

  /** Banks of cloud, lit from below or above where they thin out. */
  clouds(o: {
    seed: number;
    top: number;
    bottom: number;
    size: number;
    flat?: number;
    cover: number;
    soft?: number;
    light: string;
    dark: string;
    alpha?: number;
  }): this {
    const field = cloudsOf(o.seed);
    const light = rgb(o.light);
    const dark = rgb(o.dark);
    const size = o.size * this.height;
    return this.each((x, y) => {
      const window =
        smooth(o.top - 0.06, o.top + 0.12, y / this.height) * (1 - smooth(o.bottom - 0.2, o.bottom, y / this.height));
      if (window <= 0) return;
      const density = field(x / size, (y / size) * (o.flat ?? 2.6));
      const amount = smooth(o.cover, o.cover + (o.soft ?? 0.22), density) * window * (o.alpha ?? 1);
      if (amount <= 0) return;
      const lit = 1 - smooth(o.cover, o.cover + 0.34, density);
      this.put(x, y, mix(dark, light, lit), amount);
    });
  }

  /** A drift of mist: thick in the middle, uneven. */
  mist(o: { y: number; spread: number; color: string; alpha: number; seed?: number; below?: number }): this {
    const field = cloudsOf(o.seed ?? this.seed, 4);
    const color = rgb(o.color);
    return this.each((x, y) => {
      const off = y / this.height - o.y;
      const spread = off > 0 ? (o.below ?? o.spread) : o.spread;
      const amount = o.alpha * Math.exp(-((off / spread) ** 2) * 1.4);
      if (amount > 0.004)
        this.put(x, y, color, amount * (0.55 + 0.7 * field(x / (this.height * 0.45), y / (this.height * 0.12))));
    });
  }

  /** Shapes: the inside of an SVG document of the plate's size. */
  async draw(shapes: string, o: { blur?: number; alpha?: number; add?: boolean } = {}): Promise<this> {
    const document = `<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}">${shapes}</svg>`;
    const flat = sharp(Buffer.from(document), { unlimited: true }).ensureAlpha();
    const { data } = await (o.blur ? flat.blur(o.blur) : flat).raw().toBuffer({ resolveWithObject: true });
    return this.each((x, y, index) => {
      const from = (index / 3) * 4;
      const amount = ((data[from + 3] ?? 0) / 255) * (o.alpha ?? 1);
      if (amount === 0) return;
      const color: Color = [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
      if (!o.add) return this.put(x, y, color, amount);
      for (let c = 0; c < 3; c++)
        this.pixels[index + c] = screen(this.pixels[index + c] ?? 0, (color[c] ?? 0) * amount);
    });
  }

  /** Turns everything below `y` into water that mirrors what stands above it. */
  water(o: {
    y: number;
    deep: string;
    depth: number;
    ripple?: number;
    stretch?: number;
    seed?: number;
    shine?: number;
  }): this {
    const above = this.pixels.slice();
    const waves = noiseOf(o.seed ?? this.seed + 7);
    const swell = noiseOf(this.seed + 31);
    const deep = rgb(o.deep);
    const line = Math.round(o.y * this.height);
    for (let y = line; y < this.height; y++) {
      const near = (y - line) / (this.height - line);
      const far = 3.2 / (near + 0.045);
      for (let x = 0; x < this.width; x++) {
        const across = (x - this.width / 2) / this.height;
        const wave =
          waves(across * (2 + far * 0.9), far * 9) - 0.5 + (swell(across * (1 + far * 0.3), far * 2.2) - 0.5) * 0.8;
        const shift = wave * (o.ripple ?? 0.03) * this.height * (0.25 + near * 1.5);
        const sourceY = Math.min(
          line - 1,
          Math.max(0, Math.round(line - 1 - (y - line) * (o.stretch ?? 1) + shift * 1.6)),
        );
        const sourceX = Math.min(this.width - 1, Math.max(0, Math.round(x + shift * 0.35)));
        const source = (sourceY * this.width + sourceX) * 3;
        const murk = Math.min(1, o.depth * (0.45 + near * 0.75) + (wave > 0 ? wave * 0.35 : 0));
        const shine = 1 + wave * (o.shine ?? 0.25);
        const index = (y * this.width + x) * 3;
        for (let c = 0; c < 3; c++)
          this.pixels[index + c] = Math.min(
            255,
            ((above[source + c] ?? 0) * (1 - murk) + (deep[c] ?? 0) * murk) * shine,
          );
      }
    }
    return this;
  }

  /** Uneven surface: plaster, stone, grass, asphalt between two heights. */
  texture(o: { top: number; bottom: number; size: number; amount: number; seed: number; flat?: number }): this {
    const field = cloudsOf(o.seed, 5);
    return this.each((x, y, index) => {
      const at = y / this.height;
      if (at < o.top || at > o.bottom) return;
      const factor =
        1 + (field(x / (o.size * this.height), (y * (o.flat ?? 1)) / (o.size * this.height)) - 0.5) * 2 * o.amount;
      for (let c = 0; c < 3; c++) this.pixels[index + c] = (this.pixels[index + c] ?? 0) * factor;
    });
  }

  /** What every picture of the set ends with: light bleeds, edges darken, and a fine grain holds it together. */
  async finish(
    file: string,
    o: { bloom?: number; vignette?: number; grain?: number; quality?: number } = {},
  ): Promise<void> {
    await this.bloom(o.bloom ?? 0.35);
    const next = seeded(this.seed + 99);
    const mottle = cloudsOf(this.seed + 3, 4);
    this.each((x, y, index) => {
      const far = Math.hypot((x / this.width - 0.5) * 1.1, y / this.height - 0.5);
      const shade = 1 - smooth(0.38, 0.85, far) * (o.vignette ?? 0.35);
      const paper = 1 + (mottle(x / 90, y / 90) - 0.5) * 0.05;
      const grain = (next() + next() + next() - 1.5) * (o.grain ?? 5.5);
      for (let c = 0; c < 3; c++) this.pixels[index + c] = (this.pixels[index + c] ?? 0) * shade * paper + grain;
    });
    const raw = { width: this.width, height: this.height, channels: 3 as const };
    await sharp(this.bytes(), { raw })
      .blur(0.45)
      .jpeg({ quality: o.quality ?? 72, mozjpeg: true })
      .toFile(file);
  }

  private async bloom(amount: number): Promise<void> {
    const raw = { width: this.width, height: this.height, channels: 3 as const };
    const bright = this.bytes();
    for (let i = 0; i < bright.length; i++) bright[i] = Math.max(0, (bright[i] ?? 0) - 150) * 1.6;
    const soft = await sharp(bright, { raw })
      .blur(this.height / 48)
      .raw()
      .toBuffer();
    for (let i = 0; i < soft.length; i++) this.pixels[i] = screen(this.pixels[i] ?? 0, (soft[i] ?? 0) * amount);
  }

  private bytes(): Buffer {
    return Buffer.from(Uint8ClampedArray.from(this.pixels).buffer);
  }

  private put(x: number, y: number, color: Color, amount: number): void {
    const index = (y * this.width + x) * 3;
    for (let c = 0; c < 3; c++)
      this.pixels[index + c] = (this.pixels[index + c] ?? 0) * (1 - amount) + (color[c] ?? 0) * amount;
  }

  private each(visit: (x: number, y: number, index: number) => void): this {
    for (let y = 0, index = 0; y < this.height; y++)
      for (let x = 0; x < this.width; x++, index += 3) visit(x, y, index);
    return this;
  }
}

function screen(under: number, over: number): number {
  return 255 - ((255 - Math.min(255, under)) * (255 - Math.min(255, over))) / 255;
}

function mix(from: Color, to: Color, amount: number): Color {
  return [
    from[0] + (to[0] - from[0]) * amount,
    from[1] + (to[1] - from[1]) * amount,
    from[2] + (to[2] - from[2]) * amount,
  ];
}

function between(stops: readonly (readonly [number, Color])[], at: number): Color {
  const after = stops.findIndex(([place]) => place >= at);
  const [end, last] = stops[after] ?? stops[stops.length - 1] ?? [1, [0, 0, 0]];
  const [start, first] = stops[Math.max(0, after - 1)] ?? [0, last];
  return after <= 0 || end === start ? (after === -1 ? last : first) : mix(first, last, (at - start) / (end - start));
}

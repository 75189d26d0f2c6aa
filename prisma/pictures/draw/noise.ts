/** Numbers from 0 to 1, always the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Smooth value noise over the plane, 0 to 1. */
export function noiseOf(seed: number): (x: number, y: number) => number {
  const next = seeded(seed);
  const lattice = Float32Array.from({ length: 4_096 }, next);
  const at = (x: number, y: number) => lattice[(Math.imul(x, 73_856_093) ^ Math.imul(y, 19_349_663)) & 4_095] ?? 0;
  return (x, y) => {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const u = ease(x - left);
    const v = ease(y - top);
    const above = at(left, top) * (1 - u) + at(left + 1, top) * u;
    const below = at(left, top + 1) * (1 - u) + at(left + 1, top + 1) * u;
    return above * (1 - v) + below * v;
  };
}

/** Several octaves of it: clouds, mist, stone. */
export function cloudsOf(seed: number, octaves = 5): (x: number, y: number) => number {
  const layers = Array.from({ length: octaves }, (_, octave) => noiseOf(seed + octave * 101));
  return (x, y) => {
    let sum = 0;
    let weight = 0.5;
    let scale = 1;
    for (const layer of layers) {
      sum += layer(x * scale + scale, y * scale - scale) * weight;
      weight /= 2;
      scale *= 2.03;
    }
    return sum / (1 - weight * 2);
  };
}

export function smooth(from: number, to: number, value: number): number {
  return ease(Math.min(1, Math.max(0, (value - from) / (to - from))));
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

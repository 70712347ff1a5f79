/**
 * Candles and draws for tests, parity runs and benchmarks, from a seed.
 *
 * @module
 */

/** Numbers in [0, 1) from a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Hourly candles of a random walk with unequal wicks, row after row in Jesse's order. */
export function randomWalkRows(count: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  const rows = new Float64Array(6 * count);
  let close = 100 + 900 * random();
  for (let row = 0; row < count; row++) {
    const open = close;
    close *= 1 + (random() - 0.5) / 50;
    const high = Math.max(open, close) * (1 + random() / 200);
    const low = Math.min(open, close) * (1 - random() / 200);
    rows.set([1_600_000_000_000 + row * 3_600_000, open, close, high, low, 10 + 990 * random()], 6 * row);
  }
  return rows;
}

/**
 * Candles for tests: a walk whose view grows.
 *
 * @module
 */
import type { MutableCandleView } from '../../candles/candle-view.ts';

/** Rows of {@link growingView}. */
export const GROWING = 200;

/** Hourly candles of a fixed pseudo-random walk, all rows visible. */
export function growingView(rows = GROWING): MutableCandleView {
  const data = new Float64Array(6 * rows);
  let state = 12345;
  const random = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  let close = 100;
  for (let row = 0; row < rows; row++) {
    const open = close;
    close *= 1 + (random() - 0.5) / 50;
    const values = [
      1_600_000_000_000 + row * 3_600_000,
      open,
      close,
      Math.max(open, close) * (1 + random() / 200),
      Math.min(open, close) * (1 - random() / 200),
      10 + 90 * random(),
    ];
    for (const [column, value] of values.entries()) data[column * rows + row] = value;
  }
  return { data, offset: 0, length: rows, capacity: rows, rewrites: 0 };
}

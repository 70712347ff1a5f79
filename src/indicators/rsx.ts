/**
 * Relative Strength Xtra.
 *
 * @module
 */
import { zeroColumn } from './kernels/column.ts';
import { nanFilled } from './kernels/nan-filled.ts';

/** Three chained pairs of exponential averages, each joined as 1.5 · first − 0.5 · second (Jurik). */
class ThreefoldSmoother {
  readonly #state = zeroColumn(6);

  constructor(readonly alpha: number) {}

  next(value: number): number {
    const keep = 1 - this.alpha;
    let input = value;
    for (let stage = 0; stage < 6; stage += 2) {
      const first = keep * (this.#state[stage] as number) + this.alpha * input;
      const second = this.alpha * first + keep * (this.#state[stage + 1] as number);
      this.#state[stage] = first;
      this.#state[stage + 1] = second;
      input = first * 1.5 - second * 0.5;
    }
    return input;
  }
}

/**
 * RSI of the changes smoothed threefold, in [0, 100]; NaN for the first `period` values, 50 while it settles (after
 * M. Jurik's RSX, in Jesse's form).
 */
export function rsxSeries(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length);
  const alpha = 3 / (period + 2);
  const changes = new ThreefoldSmoother(alpha);
  const moves = new ThreefoldSmoother(alpha);
  const settling = period >= 6 ? period - 1 : 5;
  let count = 0;
  let moved = false;
  let price = 0;
  let change = 0;
  let move = 0;
  for (let index = period; index < source.length; index++) {
    const before = price;
    price = 100 * (source[index] as number);
    if (count === 0) {
      count = 1;
      moved = false;
    } else {
      count = settling <= count ? settling + 1 : count + 1;
      change = changes.next(price - before);
      move = moves.next(Math.abs(price - before));
      if (settling >= count && price !== before) moved = true;
      if (settling === count && !moved) count = 0;
    }
    const settled = settling < count && move > 1e-10;
    result[index] = settled ? Math.min(Math.max((change / move + 1) * 50, 0), 100) : 50;
  }
  return result;
}

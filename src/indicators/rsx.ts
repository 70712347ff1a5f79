/**
 * Relative Strength Xtra.
 *
 * @module
 */
import { nanFilled } from './kernels/nan-filled.ts';

/** Three chained pairs of exponential averages, each joined as 1.5 · first − 0.5 · second (Jurik). */
class ThreefoldSmoother {
  private readonly alpha: number;
  private readonly keep: number;
  private first1 = 0;
  private second1 = 0;
  private first2 = 0;
  private second2 = 0;
  private first3 = 0;
  private second3 = 0;

  constructor(alpha: number) {
    this.alpha = alpha;
    this.keep = 1 - alpha;
  }

  next(value: number): number {
    const { alpha, keep } = this;
    this.first1 = keep * this.first1 + alpha * value;
    this.second1 = alpha * this.first1 + keep * this.second1;
    const once = this.first1 * 1.5 - this.second1 * 0.5;
    this.first2 = keep * this.first2 + alpha * once;
    this.second2 = alpha * this.first2 + keep * this.second2;
    const twice = this.first2 * 1.5 - this.second2 * 0.5;
    this.first3 = keep * this.first3 + alpha * twice;
    this.second3 = alpha * this.first3 + keep * this.second3;
    return this.first3 * 1.5 - this.second3 * 0.5;
  }
}

/**
 * RSI of the changes smoothed threefold, in [0, 100]; NaN for the first `period` values, 50 while it settles (after
 * M. Jurik's RSX, in Jesse's form).
 */
export function rsxSeries(source: Float64Array, period: number): Float64Array {
  const result = nanFilled(source.length, period);
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

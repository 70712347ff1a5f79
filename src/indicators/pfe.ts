/**
 * Polarized Fractal Efficiency.
 *
 * @module
 */
import { copyColumn, newColumn } from './kernels/column.ts';
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';

/** The difference of order `order` of a series: `values.length − order` values. Two orders are taken at once. */
function difference(values: Float64Array, order: number): Float64Array {
  const result = copyColumn(values);
  let length = result.length;
  let left = order;
  for (; left >= 2 && length >= 2; left -= 2, length -= 2) {
    let before = (result[1] as number) - (result[0] as number);
    for (let index = 0; index + 2 < length; index++) {
      const change = (result[index + 2] as number) - (result[index + 1] as number);
      result[index] = change - before;
      before = change;
    }
  }
  for (; left > 0; left--, length--) {
    for (let index = 0; index + 1 < length; index++) {
      result[index] = (result[index + 1] as number) - (result[index] as number);
    }
  }
  return result.subarray(0, Math.max(0, length));
}

/**
 * EMA of ±100 · √(d² + period²) / Σ √(1 + change²) over `period − 1` changes, with d the difference of order `period − 1`
 * (not the change over so many candles: Jesse's reading of H. Hannula, 1994) and its sign; −0 before there is a d.
 */
export function pfeSeries(source: Float64Array, period: number, smoothing: number): Float64Array {
  const span = period - 1;
  const bend = difference(source, span);
  const signed = newColumn(source.length).fill(-0);
  const steps = newColumn(source.length);
  for (let index = 1; index < source.length; index++) {
    const change = (source[index] as number) - (source[index - 1] as number);
    steps[index] = Math.sqrt(1 + change * change);
  }
  let path = 0;
  for (let index = 1; index < source.length; index++) {
    path += steps[index] as number;
    if (index > span) path -= steps[index - span] as number;
    if (index < span) continue;
    const turn = bend[index - span] as number;
    const straight = Math.sqrt(turn * turn + period * period);
    const efficiency = Number.isNaN(path) || path === 0 ? 0 : (100 * straight) / path;
    signed[index] = turn > 0 ? efficiency : -efficiency;
  }
  return exponentialAverage(signed, exponentialAlpha(smoothing));
}

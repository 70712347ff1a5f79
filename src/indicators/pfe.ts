/**
 * Polarized Fractal Efficiency.
 *
 * @module
 */
import { copyColumn, newColumn } from './kernels/column.ts';
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';

/** The difference of order `order` of a series: `values.length − order` values. */
function difference(values: Float64Array, order: number): Float64Array {
  const result = copyColumn(values);
  let length = result.length;
  for (let pass = 0; pass < order; pass++, length--) {
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
  const step = (index: number): number => {
    const change = (source[index] as number) - (source[index - 1] as number);
    return Math.sqrt(1 + change * change);
  };
  let path = 0;
  for (let index = 1; index < source.length; index++) {
    path = index <= span ? path + step(index) : path + step(index) - step(index - span);
    if (index < span) continue;
    const turn = bend[index - span] as number;
    const straight = Math.sqrt(turn * turn + period * period);
    const efficiency = Number.isNaN(path) || path === 0 ? 0 : (100 * straight) / path;
    signed[index] = turn > 0 ? efficiency : -efficiency;
  }
  return exponentialAverage(signed, exponentialAlpha(smoothing));
}

/**
 * Polarized Fractal Efficiency.
 *
 * @module
 */
import { newColumn } from './kernels/column.ts';
import { exponentialAlpha, exponentialAverage } from './kernels/exponential-average.ts';
import { repeatedChange } from './kernels/repeated-change.ts';

/**
 * EMA of ±100 · √(d² + period²) / Σ √(1 + change²) over `period − 1` changes, with d the difference of order `period − 1`
 * (not the change over so many candles: Jesse's reading of H. Hannula, 1994) and its sign; −0 before there is a d.
 */
export function pfeSeries(source: Float64Array, period: number, smoothing: number): Float64Array {
  const span = period - 1;
  const bend = repeatedChange(source, span);
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

/**
 * Relative Volatility Index.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { deviationOfKind } from './deviation-of-kind.ts';
import { newColumn } from './kernels/column.ts';
import { combine } from './kernels/combine.ts';
import { windowDeviations } from './kernels/window-deviations.ts';
import { averageOfSeries } from './ma.ts';

/**
 * 100 · average deviation on rising values / average deviation on all, the averages of kind `matype` over `maLen`; 50
 * where there is no deviation (D. Dorsey). Throws ValueError for the kinds 24 and 29, which need candles.
 */
export function rviSeries(
  source: Float64Array,
  period: number,
  maLen: number,
  matype: number,
  devtype: number,
): Float64Array {
  if (matype === 24 || matype === 29) {
    const words = 'VWMA (matype 24) and VWAP (matype 29) cannot be used in rvi indicator.';
    throw new ReferenceException('ValueError', words);
  }
  const spread = deviationOfKind(source, period, devtype, windowDeviations, 'dev');
  const [up, down] = [newColumn(source.length), newColumn(source.length)];
  // A NaN change, as before the first value, counts for both sides.
  let before = Number.NaN;
  for (let index = 0; index < source.length; index++) {
    const value = source[index] as number;
    const change = value - before;
    const found = spread[index] as number;
    const deviation = Number.isNaN(found) ? 0 : found;
    up[index] = change <= 0 ? 0 : deviation;
    down[index] = change > 0 ? 0 : deviation;
    before = value;
  }
  const rising = averageOfSeries(up, maLen, matype);
  const falling = averageOfSeries(down, maLen, matype);
  return combine(rising, falling, (gain, loss) => (gain + loss === 0 ? 50 : 100 * (gain / (gain + loss))));
}

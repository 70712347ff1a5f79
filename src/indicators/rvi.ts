/**
 * Relative Volatility Index.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { deviationOfKind } from './deviation-of-kind.ts';
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
  const spread = deviationOfKind(source, period, devtype, windowDeviations, 'dev').map((value) =>
    Number.isNaN(value) ? 0 : value,
  );
  const change = (index: number): number => (source[index] as number) - (source[index - 1] as number);
  // A NaN change, as before the first value, counts for both sides.
  const up = spread.map((value, index) => (change(index) <= 0 ? 0 : value));
  const down = spread.map((value, index) => (change(index) > 0 ? 0 : value));
  const rising = averageOfSeries(up, maLen, matype);
  const falling = averageOfSeries(down, maLen, matype);
  return combine(rising, falling, (gain, loss) => (gain + loss === 0 ? 50 : 100 * (gain / (gain + loss))));
}

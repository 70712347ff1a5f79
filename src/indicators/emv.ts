/**
 * Ease of Movement.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';

import { rollingSums } from './kernels/rolling-sums.ts';

/**
 * Mean over `length` of `div` · change of the middle price · (high − low) / volume, 0 without volume and before the
 * first full window (R. Arms).
 */
export function emvSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'volume'>,
  length: number,
  div: number,
): Float64Array {
  const { high, low, volume } = candles;
  const ease = zeroColumn(high.length);
  let before = ((high[0] ?? 0) + (low[0] ?? 0)) / 2;
  for (let index = 1; index < high.length; index++) {
    const middle = ((high[index] as number) + (low[index] as number)) / 2;
    const range = (high[index] as number) - (low[index] as number);
    const traded = volume[index] as number;
    ease[index] = traded === 0 ? 0 : (div * (middle - before) * range) / traded;
    before = middle;
  }
  if (length === 0) return ease.fill(0);
  return rollingSums(ease, length, length).fill(0, 0, length - 1);
}

/**
 * Ease of Movement.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';

import { rollingSums } from './kernels/rolling-sums.ts';
import { mapFromSecond } from './vector/map-columns.ts';

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
  const [ease] = mapFromSecond('easeOfMovement', [high, low, volume], { factors: [div] });
  if (length === 0) return ease.fill(0);
  return rollingSums(ease, length, length).fill(0, 0, length - 1);
}

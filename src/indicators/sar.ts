/**
 * Parabolic SAR.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { ReferenceException } from '../errors.ts';
import { newColumn } from './kernels/column.ts';

/**
 * Wilder's stop and reverse: moves by the acceleration factor towards the extreme of the trend, never into the last two
 * candles, and jumps to the extreme when it is hit. Starts up where the second high is above the first;
 * throws PanicException on a single candle, on which the reference's process ends.
 */
export function sarSeries(
  candles: Pick<CandleColumns, 'high' | 'low'>,
  acceleration: number,
  maximum: number,
): Float64Array {
  const { high, low } = candles;
  const result = newColumn(high.length);
  if (high.length === 0) return result;
  if (high.length === 1) {
    throw new ReferenceException('PanicException', 'index out of bounds: the len is 1 but the index is 1');
  }
  let rising = (high[1] as number) > (high[0] as number);
  let extreme = (rising ? high[0] : low[0]) as number;
  let stop = (rising ? low[0] : high[0]) as number;
  let factor = acceleration;
  // The candle before and the one before that; the first stands for what is before it.
  let [highBefore, lowBefore] = [high[0] as number, low[0] as number];
  let [highOlder, lowOlder] = [highBefore, lowBefore];
  result[0] = stop;
  for (let index = 1; index < high.length; index++) {
    const top = high[index] as number;
    const bottom = low[index] as number;
    let hit: boolean;
    let further: boolean;
    // The comparisons foresee the extremes: Math.min and Math.max of doubles are slow.
    if (rising) {
      stop += factor * (extreme - stop);
      if (!(stop < lowBefore && stop < lowOlder)) stop = Math.min(stop, lowBefore, lowOlder);
      hit = bottom < stop;
      further = top > extreme;
    } else {
      stop -= factor * (stop - extreme);
      if (!(stop > highBefore && stop > highOlder)) stop = Math.max(stop, highBefore, highOlder);
      hit = top > stop;
      further = bottom < extreme;
    }
    if (hit) {
      stop = extreme;
      rising = !rising;
      factor = acceleration;
      extreme = rising ? top : bottom;
    } else if (further) {
      extreme = rising ? top : bottom;
      const raised = factor + acceleration;
      factor = raised < maximum ? raised : Math.min(raised, maximum);
    }
    result[index] = stop;
    highOlder = highBefore;
    lowOlder = lowBefore;
    highBefore = top;
    lowBefore = bottom;
  }
  return result;
}

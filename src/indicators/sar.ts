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
    stop = rising ? stop + factor * (extreme - stop) : stop - factor * (stop - extreme);
    stop = rising ? Math.min(stop, lowBefore, lowOlder) : Math.max(stop, highBefore, highOlder);
    if (rising ? bottom < stop : top > stop) {
      stop = extreme;
      rising = !rising;
      factor = acceleration;
      extreme = rising ? top : bottom;
    } else if (rising ? top > extreme : bottom < extreme) {
      extreme = rising ? top : bottom;
      factor = Math.min(factor + acceleration, maximum);
    }
    result[index] = stop;
    highOlder = highBefore;
    lowOlder = lowBefore;
    highBefore = top;
    lowBefore = bottom;
  }
  return result;
}

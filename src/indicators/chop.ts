/**
 * Choppiness Index.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { interpreterEnd } from './interpreter-end.ts';
import { commonLogarithms } from './kernels/logarithms.ts';
import { nanFilled } from './kernels/nan-filled.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';
import { sequentialSum } from './kernels/sequential-sum.ts';
import { trueRangeOfKnown } from './kernels/true-range.ts';

/** True range, for `drift` other than 1 averaged with the factor 1 / `drift` after the mean of the first ones. */
function drifted(range: Float64Array, drift: number): Float64Array {
  if (drift === 1) return range;
  const result = nanFilled(range.length);
  const alpha = 1 / drift;
  let value = sequentialSum(range, 0, drift) / drift;
  result[drift - 1] = value;
  for (let index = drift; index < range.length; index++) {
    value = alpha * (range[index] as number) + (1 - alpha) * value;
    result[index] = value;
  }
  return result;
}

/**
 * `scalar` · log₁₀(Σ true range / (highest − lowest)) / log₁₀(period), the sum running over the ranges that are known;
 * NaN before the index `first`, before the first full window and where sum or range are not above 0 (E. W. Dreiss).
 */
export function chopSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close'>,
  period: number,
  scalar: number,
  drift: number,
  first = 0,
): Float64Array {
  const result = nanFilled(candles.high.length);
  if (result.length < period) return result;
  if (drift > result.length && drift !== 1) throw interpreterEnd();
  const range = drifted(trueRangeOfKnown(candles), drift);
  const highest = rollingHighest(candles.high, period);
  const lowest = rollingLowest(candles.low, period);
  const scale = Math.log10(period);
  const count = result.length - first;
  const [sums, spans] = [nanFilled(count), nanFilled(count)];
  let sum = 0;
  for (let index = 0; index < result.length; index++) {
    const entering = range[index] as number;
    if (!Number.isNaN(entering)) sum += entering;
    const leaving = index >= period ? (range[index - period] as number) : Number.NaN;
    if (!Number.isNaN(leaving)) sum -= leaving;
    const span = (highest[index] as number) - (lowest[index] as number);
    if (index >= first && sum > 0 && span > 0) {
      sums[index - first] = sum;
      spans[index - first] = span;
    }
  }
  const [whole, part] = [commonLogarithms(sums), commonLogarithms(spans)];
  for (let index = 0; index < count; index++) {
    result[first + index] = (scalar * ((whole[index] as number) - (part[index] as number))) / scale;
  }
  return result;
}

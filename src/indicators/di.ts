/**
 * Directional Indicator.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';

import { directionalMovement } from './kernels/directional-movement.ts';
import { trueRangeOfKnown } from './kernels/true-range.ts';
import { runChains } from './vector/chains.ts';
import { placed } from './vector/kernel-memory.ts';

/** +DI and −DI in percent, one value per candle. */
export interface DiSeries {
  readonly plus: Float64Array;
  readonly minus: Float64Array;
}

/**
 * Movement by true range in percent. Both begin as sums of `period` candles and go on as Wilder's averages, as in Jesse;
 * 0 without a range, NaN before index `period` (J. W. Wilder, 1978).
 */
export function diSeries(candles: Pick<CandleColumns, 'high' | 'low' | 'close'>, period: number): DiSeries {
  const [high, low] = [placed(candles.high), placed(candles.low)];
  const { plus, minus } = directionalMovement({ high, low });
  const ranges = trueRangeOfKnown({ high, low, close: candles.close });
  const { length } = ranges;
  const percent = (movement: number, range: number): number => (range > 0 ? (100 * movement) / range : 0);
  let range = 0;
  let up = 0;
  let down = 0;
  const summed = Math.min(period, length - 1);
  for (let index = 1; index <= summed; index++) {
    range += ranges[index] as number;
    up += plus[index] as number;
    down += minus[index] as number;
  }
  const [first, firstMinus] = [percent(up, range), percent(down, range)];
  const beginning = { length, states: [range, up, down], from: period + 1, filling: Number.NaN, keep: 1 - 1 / period };
  const makeInputs = () => [ranges, plus, minus];
  const chained = runChains('directionalIndicators', makeInputs, [period - 1, period], beginning);
  const [plusDI, minusDI = minus] = chained ?? [plus];
  for (let index = period + 1; index < length && chained === null; index++) {
    range = (range * (period - 1) + (ranges[index] as number)) / period;
    up = (up * (period - 1) + (plus[index] as number)) / period;
    down = (down * (period - 1) + (minus[index] as number)) / period;
    plusDI[index] = percent(up, range);
    minusDI[index] = percent(down, range);
  }
  plusDI.fill(Number.NaN, 0, period);
  minusDI.fill(Number.NaN, 0, period);
  if (period >= 1 && period < length) {
    plusDI[period] = first;
    minusDI[period] = firstMinus;
  }
  return { plus: plusDI, minus: minusDI };
}

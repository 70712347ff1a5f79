/**
 * Ultimate Oscillator.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { combine } from './kernels/combine.ts';
import { rollingSums } from './kernels/rolling-sums.ts';

/**
 * Buying pressure by true range over three periods, weighted 4, 2 and 1, in percent (L. Williams); NaN before the longest
 * window is full and where a window has no range.
 */
export function ultoscSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close'>,
  period1: number,
  period2: number,
  period3: number,
): Float64Array {
  const { high, low, close } = candles;
  const pressure = new Float64Array(close.length);
  const range = new Float64Array(close.length);
  for (let index = 0; index < close.length; index++) {
    const before = index === 0 ? Number.NaN : (close[index - 1] as number);
    const bottom = index === 0 ? (low[0] as number) : Math.min(low[index] as number, before);
    const top = index === 0 ? (high[0] as number) : Math.max(high[index] as number, before);
    pressure[index] = index === 0 ? 0 : (close[index] as number) - bottom;
    range[index] = top - bottom;
  }
  const share = (period: number): Float64Array =>
    combine(rollingSums(pressure, period), rollingSums(range, period), (bought, all) =>
      all === 0 ? Number.NaN : bought / all,
    );
  const [fast, middle, slow] = [share(period1), share(period2), share(period3)];
  return fast.map((value, index) => (100 * (4 * value + 2 * (middle[index] as number) + (slow[index] as number))) / 7);
}

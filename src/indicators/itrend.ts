/**
 * Instantaneous Trendline.
 *
 * @module
 */
import { copyColumn, zeroColumn } from './kernels/column.ts';
/** The side of the trigger (1 above the line, −1 below), the line and its trigger, one value per candle. */
export interface ItrendSeries {
  readonly signal: Float64Array;
  readonly it: Float64Array;
  readonly trigger: Float64Array;
}

/** From this index on the line feeds on itself; before, it is a weighted mean of three values. */
const SETTLED = 7;

/** How many candles back the trigger compares, as in Jesse. */
const LAG = 20;

/** Trend without the cycle, its factor `alpha`; the trigger is 2 · line − line 20 candles before (J. F. Ehlers, 2004). */
export function itrendSeries(source: Float64Array, alpha: number): ItrendSeries {
  const it = copyColumn(source);
  const square = alpha * alpha;
  const keep = (1 - alpha) * (1 - alpha);
  for (let index = 2; index < it.length; index++) {
    const now = source[index] as number;
    const before = source[index - 1] as number;
    const beforeThat = source[index - 2] as number;
    it[index] =
      index < SETTLED
        ? (now + 2 * before + beforeThat) / 4
        : (alpha - square / 4) * now +
          (square / 2) * before -
          (alpha - (3 * alpha * alpha) / 4) * beforeThat +
          2 * (1 - alpha) * (it[index - 1] as number) -
          keep * (it[index - 2] as number);
  }
  const trigger = zeroColumn(it.length);
  const signal = zeroColumn(it.length);
  for (let index = 0; index < it.length; index++) {
    const line = it[index] as number;
    const ahead = 2 * line - (index < LAG ? line : (it[index - LAG] as number));
    trigger[index] = ahead;
    signal[index] = ahead > line ? 1 : ahead < line ? -1 : 0;
  }
  return { signal, it, trigger };
}

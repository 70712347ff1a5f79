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
  const [weight, weightBefore, weightEarlier] = [alpha - square / 4, square / 2, alpha - (3 * alpha * alpha) / 4];
  const feedback = 2 * (1 - alpha);
  for (let index = 2; index < Math.min(SETTLED, it.length); index++) {
    it[index] = ((source[index] as number) + 2 * (source[index - 1] as number) + (source[index - 2] as number)) / 4;
  }
  let before = it[SETTLED - 1] as number;
  let earlier = it[SETTLED - 2] as number;
  for (let index = SETTLED; index < it.length; index++) {
    const value =
      weight * (source[index] as number) +
      weightBefore * (source[index - 1] as number) -
      weightEarlier * (source[index - 2] as number) +
      feedback * before -
      keep * earlier;
    it[index] = value;
    earlier = before;
    before = value;
  }
  const trigger = zeroColumn(it.length);
  const signal = zeroColumn(it.length);
  for (let index = 0; index < it.length; index++) {
    const line = it[index] as number;
    const ahead = 2 * line - (index < LAG ? line : (it[index - LAG] as number));
    trigger[index] = ahead;
    // Subtracted, not chosen: the sign cannot be foreseen.
    signal[index] = Number(ahead > line) - Number(ahead < line);
  }
  return { signal, it, trigger };
}

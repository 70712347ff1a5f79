/**
 * Damiani Volatmeter.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import { zeroColumn } from './kernels/column.ts';

import { trueRangeOfKnown } from './kernels/true-range.ts';
import { wilderAverage } from './kernels/wilder-average.ts';

/** Volatility and the threshold that it must pass, one value per candle. */
export interface DamianiVolatmeterSeries {
  readonly vol: Float64Array;
  readonly anti: Float64Array;
}

/** Periods of the viscosity (short) and the sedimentation (long), each of a range and a deviation. */
export interface DamianiPeriods {
  readonly visAtr: number;
  readonly visStd: number;
  readonly sedAtr: number;
  readonly sedStd: number;
}

/** Deviation of the windows by running sums that add (entering − leaving), 0 before the first full window. */
function deviations(source: Float64Array, period: number): Float64Array {
  const result = zeroColumn(source.length);
  if (period === 0 || period > source.length) return result;
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < source.length; index++) {
    const entering = source[index] as number;
    if (index < period) {
      sum += entering;
      squares += entering * entering;
    } else {
      const leaving = source[index - period] as number;
      sum += entering - leaving;
      squares += entering * entering - leaving * leaving;
    }
    const mean = sum / period;
    const variance = squares / period - mean * mean;
    if (index >= period - 1) result[index] = variance > 0 ? Math.sqrt(variance) : 0;
  }
  return result;
}

/**
 * Short by long average true range, with half the last value added and half the third last taken off, and `threshold` −
 * short by long deviation of the candle before; 0 for the first `sedStd` candles (L. Damiani).
 */
export function damianiVolatmeterSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close'>,
  source: Float64Array,
  periods: DamianiPeriods,
  threshold: number,
): DamianiVolatmeterSeries {
  const range = trueRangeOfKnown(candles);
  const viscosity = wilderAverage(range, periods.visAtr);
  const sedimentation = wilderAverage(range, periods.sedAtr);
  const short = deviations(source, periods.visStd);
  const long = deviations(source, periods.sedStd);
  const vol = zeroColumn(range.length);
  const anti = zeroColumn(range.length);
  for (let index = periods.sedStd; index < range.length; index++) {
    const ratio = (viscosity[index] as number) / (sedimentation[index] as number);
    const known = sedimentation[index] !== 0 && !Number.isNaN(ratio);
    vol[index] = (known ? ratio : 0) + 0.5 * (vol[index - 1] ?? 0) - 0.5 * (vol[index - 3] ?? 0);
    anti[index] = threshold - (short[index - 1] ?? 0) / (long[index - 1] ?? 0);
  }
  return { vol, anti };
}

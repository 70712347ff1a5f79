/**
 * Moving average of a chosen kind.
 *
 * @module
 */

import { ReferenceException } from '../errors.ts';
import { almaSeries } from './alma.ts';
import type { CandleSeries } from './candle-slice.ts';
import { cwmaSeries } from './cwma.ts';
import { demaSeries } from './dema.ts';
import { edcfSeries } from './edcf.ts';
import { emaSeries } from './ema.ts';
import { fwmaSeries } from './fwma.ts';
import { jsaSeries } from './jsa.ts';
import { endPointAverage } from './kernels/end-point-average.ts';
import { gaussianFilter } from './kernels/gaussian-filter.ts';
import { holtWinterAverage } from './kernels/holt-winter-average.ts';
import { jurikAverage } from './kernels/jurik-average.ts';
import { kaufmanAverage } from './kernels/kaufman-average.ts';
import { linearRegression } from './kernels/linear-regression.ts';
import { hullAverage, linearWeights } from './kernels/linear-weights.ts';
import { onePoleHighPass } from './kernels/one-pole-high-pass.ts';
import { simpleAverage } from './kernels/simple-average.ts';
import { smoothedAverage } from './kernels/smoothed-average.ts';
import { twoPoleHighPass } from './kernels/two-pole-high-pass.ts';
import { twoPoleSmoother } from './kernels/two-pole-smoother.ts';
import { maaqSeries } from './maaq.ts';
import { mwdxSeries } from './mwdx.ts';
import { nmaSeries } from './nma.ts';
import { pwmaSeries } from './pwma.ts';
import { reflexSeries } from './reflex.ts';
import { sinwmaSeries } from './sinwma.ts';
import { sqwmaSeries } from './sqwma.ts';
import { srwmaSeries } from './srwma.ts';
import { supersmoother3PoleSeries } from './supersmoother-3-pole.ts';
import { swmaSeries } from './swma.ts';
import { temaSeries } from './tema.ts';
import { trendflexSeries } from './trendflex.ts';
import { trimaSeries } from './trima.ts';
import { vpwmaSeries } from './vpwma.ts';
import { vwapSeries, vwapSource } from './vwap.ts';
import { vwmaSeries } from './vwma.ts';
import { wildersSeries } from './wilders.ts';

/** The kind of the simple average. */
export const SIMPLE = 0;

type Average = (source: Float64Array, period: number) => Float64Array;

/** Jesse's kinds by number, the further parameters of each at their defaults; 24 and 29 need candles. */
const AVERAGES: ReadonlyMap<number, Average> = new Map<number, Average>([
  [SIMPLE, simpleAverage],
  [1, emaSeries],
  [2, linearWeights],
  [3, demaSeries],
  [4, temaSeries],
  [5, trimaSeries],
  [6, (source, period) => kaufmanAverage(source, period, 2, 30)],
  [9, fwmaSeries],
  [10, hullAverage],
  [11, linearRegression],
  [12, wildersSeries],
  [13, sinwmaSeries],
  [14, twoPoleSmoother],
  [15, supersmoother3PoleSeries],
  [16, (source, period) => gaussianFilter(source, period, 4)],
  [17, onePoleHighPass],
  [18, twoPoleHighPass],
  [20, (source, period) => jurikAverage(source, period, 50, 2)],
  [21, reflexSeries],
  [22, trendflexSeries],
  [23, smoothedAverage],
  [25, pwmaSeries],
  [26, swmaSeries],
  [27, (source, period) => almaSeries(source, period, 6, 0.85)],
  [28, (source) => holtWinterAverage(source, 0.2, 0.1, 0.1)],
  [30, nmaSeries],
  [31, edcfSeries],
  [32, (source) => mwdxSeries(source, 0.2)],
  [33, (source, period) => maaqSeries(source, period, 2, 30)],
  [34, srwmaSeries],
  [35, sqwmaSeries],
  [36, (source, period) => vpwmaSeries(source, period, 0.382)],
  [37, cwmaSeries],
  [38, jsaSeries],
  [39, (source, period) => endPointAverage(source, period, 4)],
]);

/**
 * Average of kind `matype` over `period` of a bare series. Throws ValueError for the kinds 7, 8 and 19, which Jesse no
 * longer has, and for 24 and 29, which need candles; UnboundLocalError for an unknown one.
 */
export function averageOfSeries(source: Float64Array, period: number, matype: number): Float64Array {
  const average = AVERAGES.get(matype);
  if (average !== undefined) return average(source, period);
  if (matype === 24) throw new ReferenceException('ValueError', 'vwma only works with normal candles.');
  if (matype === 29) throw new ReferenceException('ValueError', 'vwap only works with normal candles.');
  if (matype === 7 || matype === 8 || matype === 19)
    throw new ReferenceException('ValueError', 'Invalid matype value.');
  const words = "cannot access local variable 'res' where it is not associated with a value";
  throw new ReferenceException('UnboundLocalError', words);
}

/**
 * Average of kind `matype` over `period` of `source`, the series that `sourceType` picks from `candles`. The kinds 24
 * (by volume) and 29 (by volume since midnight UTC) read the candles as well. Throws as {@link averageOfSeries} does.
 */
export function averageOfCandles(
  candles: CandleSeries,
  source: Float64Array,
  sourceType: string,
  period: number,
  matype: number,
): Float64Array {
  if (matype === 24) return vwmaSeries(source, candles.volume, period);
  if (matype === 29) return vwapSeries(vwapSource(candles, sourceType), candles, 'D');
  return averageOfSeries(source, period, matype);
}

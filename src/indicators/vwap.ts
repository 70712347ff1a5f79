/**
 * Volume Weighted Average Price.
 *
 * @module
 */
import type { CandleSeries } from './candle-slice.ts';
import { candleSource } from './kernels/candle-source.ts';
import { nanFilled } from './kernels/nan-filled.ts';

/** Seconds after which the sums begin anew, by upper-case anchor: Jesse's M is a minute, MN thirty days. */
const ANCHOR_SECONDS: ReadonlyMap<string, number> = new Map([
  ['D', 86_400],
  ['H', 3_600],
  ['M', 60],
  ['4H', 14_400],
  ['12H', 43_200],
  ['W', 604_800],
  ['MN', 2_592_000],
]);

/** The source by this indicator's own rules: names in any case, hlc3 for the volume and for what it does not know. */
export function vwapSource(candles: CandleSeries, sourceType: string): Float64Array {
  const name = sourceType.toLowerCase();
  return candleSource(candles, ['open', 'high', 'low', 'close', 'hl2', 'ohlc4'].includes(name) ? name : 'hlc3');
}

/**
 * Σ source · volume / Σ volume since the last multiple of the anchor in Unix time (an unknown anchor is a day); NaN while
 * nothing was traded. The last-value form of a NaN is None.
 */
export function vwapSeries(
  source: Float64Array,
  candles: Pick<CandleSeries, 'timestamp' | 'volume'>,
  anchor: string,
): Float64Array {
  const seconds = ANCHOR_SECONDS.get(anchor.toUpperCase()) ?? 86_400;
  const result = nanFilled(source.length);
  let current = Number.NaN;
  let turnover = 0;
  let traded = 0;
  for (let index = 0; index < source.length; index++) {
    const group = Math.trunc(Math.trunc((candles.timestamp[index] as number) / 1000) / seconds);
    if (group !== current) {
      turnover = 0;
      traded = 0;
      current = group;
    }
    const volume = candles.volume[index] as number;
    turnover += volume * (source[index] as number);
    traded += volume;
    if (traded !== 0) result[index] = turnover / traded;
  }
  return result;
}

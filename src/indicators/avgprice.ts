/**
 * Average price.
 *
 * @module
 */

/** (open + high + low + close) / 4, the source `ohlc4`. */
export { averagePrices as avgpriceSeries } from './kernels/candle-source.ts';

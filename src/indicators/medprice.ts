/**
 * Median price.
 *
 * @module
 */
export { middlePrices as medpriceSeries } from './kernels/candle-source.ts';

/**
 * `jesse-mcp/indicators`: Jesse's 174 indicators with Jesse's values, without Python.
 *
 * ```ts
 * import { bollinger_bands, compute, list } from 'jesse-mcp/indicators';
 *
 * const rows = [[1_600_000_000_000, 100, 101, 102, 99, 12.5]];        // [timestamp, open, close, high, low, volume] …
 * compute('rsi', rows, { period: 14 });                               // the latest value, as ta.rsi(candles, period=14)
 * bollinger_bands(rows, { period: 20, sequential: true }).upperband;  // a Float64Array, NaN before the first value
 * list().filter(({ family }) => family === 'momentum');
 * ```
 *
 * A value that is not `sequential` sees the last 240 rows, as in Jesse outside a backtest; `warmUpCandles` changes it.
 *
 * @module
 */

export { ReferenceException } from '../errors.ts';
export { type IndicatorMetadata, listIndicators as list } from '../indicators/list.ts';
export { type ComputeOptions, compute, type SourceType } from './indicator-function.ts';
export * from './indicator-functions.ts';
export type { Candles, Params, Series } from './indicator-input.ts';

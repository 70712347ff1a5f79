/**
 * Ichimoku Cloud.
 *
 * @module
 */

import type { CandleColumns } from '../candles/candle-columns.ts';
import type { IchimokuPeriods } from './ichimoku-cloud.ts';
import { zeroColumn } from './kernels/column.ts';
import { requireExtremeWindow } from './kernels/require-window.ts';
import { rollingHighest, rollingLowest } from './kernels/rolling-extremes.ts';
import { shift } from './kernels/shift.ts';

/** The lines, the spans at their candle and, as `future_…`, before they are moved; one value per candle. */
export interface IchimokuCloudSeries {
  readonly conversion_line: Float64Array;
  readonly base_line: Float64Array;
  readonly span_a: Float64Array;
  readonly span_b: Float64Array;
  readonly lagging_line: Float64Array;
  readonly future_span_a: Float64Array;
  readonly future_span_b: Float64Array;
}

function middles(candles: Pick<CandleColumns, 'high' | 'low'>, period: number): Float64Array {
  requireExtremeWindow(candles.high.length, period);
  const result = rollingHighest(candles.high, period);
  const lowest = rollingLowest(candles.low, period);
  for (let index = 0; index < result.length; index++) {
    result[index] = ((result[index] as number) + (lowest[index] as number)) / 2;
  }
  return result;
}

/** Middles of the ranges of three periods; the spans lie `displacement` candles later, the close one less (G. Hosoda). */
export function ichimokuCloudSeries(
  candles: Pick<CandleColumns, 'high' | 'low' | 'close'>,
  periods: IchimokuPeriods,
): IchimokuCloudSeries {
  const conversion = middles(candles, periods.conversion);
  const base = middles(candles, periods.base);
  const spanA = zeroColumn(base.length);
  for (let index = 0; index < spanA.length; index++) {
    spanA[index] = ((conversion[index] as number) + (base[index] as number)) / 2;
  }
  const spanB = middles(candles, periods.lagging);
  return {
    conversion_line: conversion,
    base_line: base,
    span_a: shift(spanA, periods.displacement),
    span_b: shift(spanB, periods.displacement),
    lagging_line: shift(candles.close, periods.displacement - 1),
    future_span_a: spanA,
    future_span_b: spanB,
  };
}

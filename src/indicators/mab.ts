/**
 * Moving Average Bands.
 *
 * @module
 */
import { pairwiseSum } from './kernels/pairwise-sum.ts';
import { mapColumns } from './vector/map-columns.ts';

/** Bands around the slow average and the fast average between them, one value per candle. */
export interface MabSeries {
  readonly upperband: Float64Array;
  readonly middleband: Float64Array;
  readonly lowerband: Float64Array;
}

/**
 * Slow average ± the root mean square of fast − slow over the last `fastPeriod` values of the whole series, one width
 * for all candles: the bands of earlier candles look ahead (S. Vervoort, in Jesse's form).
 */
export function mabSeries(
  fast: Float64Array,
  slow: Float64Array,
  fastPeriod: number,
  devup: number,
  devdn: number,
): MabSeries {
  const squares = fast.subarray(-fastPeriod).map((value, index) => {
    const difference = value - (slow[index + Math.max(0, fast.length - fastPeriod)] as number);
    return difference * difference;
  });
  const width = Math.sqrt(pairwiseSum(squares) / fastPeriod);
  return {
    upperband: mapColumns('plus', [slow], [devup * width]),
    middleband: fast,
    lowerband: mapColumns('plus', [slow], [-(devdn * width)]),
  };
}

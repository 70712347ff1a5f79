/**
 * The price series that an indicator reads from candles.
 *
 * @module
 */

import { ReferenceException } from '../../errors.ts';
import type { CandleSeries } from '../candle-slice.ts';
import { mapColumns } from '../vector/map-columns.ts';

/** The mean of high and low of each candle. */
export function middlePrices({ high, low }: Pick<CandleSeries, 'high' | 'low'>): Float64Array {
  return mapColumns('meanOfTwo', [high, low]);
}

/** The mean of high, low and close of each candle, added in this order. */
export function typicalPrices({ high, low, close }: Pick<CandleSeries, 'high' | 'low' | 'close'>): Float64Array {
  return mapColumns('meanOfThree', [high, low, close]);
}

/** The mean of open, high, low and close of each candle, added in this order. */
export function averagePrices({
  open,
  high,
  low,
  close,
}: Pick<CandleSeries, 'open' | 'high' | 'low' | 'close'>): Float64Array {
  return mapColumns('meanOfFour', [open, high, low, close]);
}

/**
 * The series named by Jesse's `source_type`: a column itself (not a copy), or a new array of means. Throws ValueError
 * for another name.
 */
export function candleSource(candles: CandleSeries, sourceType: string): Float64Array {
  switch (sourceType) {
    case 'open':
    case 'close':
    case 'high':
    case 'low':
    case 'volume':
      return candles[sourceType];
    case 'hl2':
      return middlePrices(candles);
    case 'hlc3':
      return typicalPrices(candles);
    case 'ohlc4':
      return averagePrices(candles);
    default:
      throw new ReferenceException('ValueError', `Source type '${sourceType}' not recognised`);
  }
}

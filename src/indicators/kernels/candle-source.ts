/**
 * The price series that an indicator reads from candles.
 *
 * @module
 */

import { ReferenceException } from '../../errors.ts';
import type { CandleSeries } from '../candle-slice.ts';
import { zeroColumn } from './column.ts';

/** The mean of high and low of each candle. */
export function middlePrices(candles: Pick<CandleSeries, 'high' | 'low'>): Float64Array {
  const { high, low } = candles;
  const result = zeroColumn(high.length);
  for (let index = 0; index < result.length; index++) {
    result[index] = ((high[index] as number) + (low[index] as number)) / 2;
  }
  return result;
}

/** The mean of high, low and close of each candle, added in this order. */
export function typicalPrices(candles: Pick<CandleSeries, 'high' | 'low' | 'close'>): Float64Array {
  const { high, low, close } = candles;
  const result = zeroColumn(high.length);
  for (let index = 0; index < result.length; index++) {
    result[index] = ((high[index] as number) + (low[index] as number) + (close[index] as number)) / 3;
  }
  return result;
}

/** The mean of open, high, low and close of each candle, added in this order. */
export function averagePrices(candles: Pick<CandleSeries, 'open' | 'high' | 'low' | 'close'>): Float64Array {
  const { open, high, low, close } = candles;
  const result = zeroColumn(high.length);
  for (let index = 0; index < result.length; index++) {
    const sum = (open[index] as number) + (high[index] as number) + (low[index] as number) + (close[index] as number);
    result[index] = sum / 4;
  }
  return result;
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

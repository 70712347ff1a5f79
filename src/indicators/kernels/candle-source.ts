/**
 * The price series that an indicator reads from candles.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { ReferenceException } from '../../errors.ts';

type Price = (candles: CandleColumns, index: number) => number;

const high = (candles: CandleColumns, index: number): number => candles.high[index] as number;
const low = (candles: CandleColumns, index: number): number => candles.low[index] as number;
const close = (candles: CandleColumns, index: number): number => candles.close[index] as number;

const MIXED: ReadonlyMap<string, Price> = new Map<string, Price>([
  ['hl2', (candles, index) => (high(candles, index) + low(candles, index)) / 2],
  ['hlc3', (candles, index) => (high(candles, index) + low(candles, index) + close(candles, index)) / 3],
  [
    'ohlc4',
    (candles, index) =>
      ((candles.open[index] as number) + high(candles, index) + low(candles, index) + close(candles, index)) / 4,
  ],
]);

/**
 * The series named by Jesse's `source_type`: a column itself (not a copy), or a new array of means added in the order of
 * the letters. Throws ValueError for another name.
 */
export function candleSource(candles: CandleColumns, sourceType: string): Float64Array {
  switch (sourceType) {
    case 'open':
    case 'close':
    case 'high':
    case 'low':
    case 'volume':
      return candles[sourceType];
  }
  const price = MIXED.get(sourceType);
  if (price === undefined) {
    throw new ReferenceException('ValueError', `Source type '${sourceType}' not recognised`);
  }
  return Float64Array.from({ length: candles.length }, (_, index) => price(candles, index));
}

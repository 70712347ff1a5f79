/**
 * Descriptions of the indicators and example lines for a strategy.
 *
 * @module
 */
import { SERIES_CALLS } from '../series-calls.ts';
import { averages } from './averages.ts';
import { averagesAToL } from './averages-a-to-l.ts';
import { momentum } from './momentum.ts';
import { momentumAToL } from './momentum-a-to-l.ts';
import type { SeriesDescription } from './series-description.ts';
import { trendAndVolatility } from './trend-and-volatility.ts';
import { trendAndVolatilityAToL } from './trend-and-volatility-a-to-l.ts';
import { volumeAndPrice } from './volume-and-price.ts';
import { volumeAndPriceAToL } from './volume-and-price-a-to-l.ts';

/** Descriptions by Jesse's name. */
export const SERIES_DESCRIPTIONS: Readonly<Record<string, SeriesDescription>> = {
  ...averages,
  ...averagesAToL,
  ...momentum,
  ...momentumAToL,
  ...trendAndVolatility,
  ...trendAndVolatilityAToL,
  ...volumeAndPrice,
  ...volumeAndPriceAToL,
};

/** A line for a strategy that calls the indicator with its defaults; `name` must be one of the described. */
export function exampleLine(name: string): string {
  const defaults = Object.entries(SERIES_CALLS[name]?.defaults ?? {});
  const literal = (value: number | string | boolean): string => {
    if (typeof value === 'boolean') return value ? 'True' : 'False';
    return typeof value === 'string' ? `'${value}'` : String(value);
  };
  const shown = defaults.filter(([parameter]) => parameter !== 'source_type').slice(0, 3);
  const compared =
    name === 'rsmk' || name === 'beta' ? ["self.get_candles(self.exchange, 'ETH-USDT', self.timeframe)"] : [];
  const parameters = shown.map(([parameter, value]) => `${parameter}=${literal(value)}`);
  return `ta.${name}(${['self.candles', ...compared, ...parameters].join(', ')})`;
}

/**
 * The shape that hammers, hanging men and shooting stars have: a short body with one long shadow and hardly another.
 *
 * @module
 */
import { BODY_SHORT, SHADOW_LONG, SHADOW_VERY_SHORT } from './candle-setting.ts';
import type { PatternCandles } from './pattern-candles.ts';

/** The settings whose periods count for the first row of such a pattern. */
export const HAMMER_SETTINGS = [BODY_SHORT, SHADOW_LONG, SHADOW_VERY_SHORT] as const;

/** Whether the candle of a row has that shape; `shadow` names the long one. */
export function hammerShape(candles: PatternCandles, shadow: 'lower' | 'upper'): (now: number) => boolean {
  const short = candles.averages(BODY_SHORT, 0);
  const long = candles.averages(SHADOW_LONG, 0);
  const veryShort = candles.averages(SHADOW_VERY_SHORT, 0);
  return (now) => {
    if (!(candles.body(now) < short(now, 0))) return false;
    const [lower, upper] = [candles.lowerShadow(now), candles.upperShadow(now)];
    const [wanted, other] = shadow === 'lower' ? [lower, upper] : [upper, lower];
    return wanted > long(now, 0) && other < veryShort(now, 0);
  };
}

/**
 * Two marubozu that kick.
 *
 * @module
 */
import type { CandleAverages, PatternCandles } from './pattern-candles.ts';

/** Whether two long bodies of different colours with hardly a shadow have a gap between them, the way of the second. */
export function kicks(candles: PatternCandles, now: number, long: CandleAverages, veryShort: CandleAverages): boolean {
  const isMarubozu = (back: number): boolean =>
    candles.body(now - back) > long(now, back) &&
    candles.upperShadow(now - back) < veryShort(now, back) &&
    candles.lowerShadow(now - back) < veryShort(now, back);
  if (candles.colour(now - 1) === candles.colour(now) || !isMarubozu(1) || !isMarubozu(0)) return false;
  return candles.isBlack(now - 1) ? candles.gapsUp(now) : candles.gapsDown(now);
}

/**
 * Upside or downside gap three methods: two candles of one colour with a gap between them, and one of the other colour
 * that opens in the second and closes in the first.
 *
 * @module
 */
import { pattern } from './pattern.ts';

/** `CDLXSIDEGAP3METHODS`. */
export const gapThreeMethods = pattern({
  name: 'CDLXSIDEGAP3METHODS',
  before: 2,
  settings: [],
  rule(candles) {
    return (now) =>
      candles.colour(now - 2) === candles.colour(now - 1) &&
      candles.colour(now - 1) === -candles.colour(now) &&
      candles.open(now) < candles.top(now - 1) &&
      candles.open(now) > candles.bottom(now - 1) &&
      candles.close(now) < candles.top(now - 2) &&
      candles.close(now) > candles.bottom(now - 2) &&
      ((candles.isWhite(now - 2) && candles.bodyGapsUp(now - 1, now - 2)) ||
        (candles.isBlack(now - 2) && candles.bodyGapsDown(now - 1, now - 2)))
        ? 100 * candles.colour(now - 2)
        : 0;
  },
});

/**
 * Tasuki gap: a gap, a candle its way, and one of the other colour and about the same size that opens within it and
 * closes within the gap.
 *
 * @module
 */
import { NEAR } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLTASUKIGAP`. */
export const tasukiGap = pattern({
  name: 'CDLTASUKIGAP',
  before: 2,
  settings: [NEAR],
  rule(candles) {
    const near = candles.averages(NEAR, 1);
    return (now) => {
      const alike = Math.abs(candles.body(now - 1) - candles.body(now)) < near(now, 1);
      const up =
        candles.bodyGapsUp(now - 1, now - 2) &&
        candles.isWhite(now - 1) &&
        candles.isBlack(now) &&
        candles.open(now) < candles.close(now - 1) &&
        candles.open(now) > candles.open(now - 1) &&
        candles.close(now) < candles.open(now - 1) &&
        candles.close(now) > candles.top(now - 2);
      const down =
        candles.bodyGapsDown(now - 1, now - 2) &&
        candles.isBlack(now - 1) &&
        candles.isWhite(now) &&
        candles.open(now) < candles.open(now - 1) &&
        candles.open(now) > candles.close(now - 1) &&
        candles.close(now) > candles.open(now - 1) &&
        candles.close(now) < candles.bottom(now - 2);
      return alike && (up || down) ? 100 * candles.colour(now - 1) : 0;
    };
  },
});

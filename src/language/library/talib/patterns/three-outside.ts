/**
 * Three outside up and down: a body that engulfs the one before of the other colour, and a candle that closes farther
 * on.
 *
 * @module
 */
import { pattern } from './pattern.ts';

/** `CDL3OUTSIDE`. */
export const threeOutside = pattern({
  name: 'CDL3OUTSIDE',
  before: 3,
  settings: [],
  rule(candles) {
    return (now) =>
      (candles.isWhite(now - 1) &&
        candles.isBlack(now - 2) &&
        candles.close(now - 1) > candles.open(now - 2) &&
        candles.open(now - 1) < candles.close(now - 2) &&
        candles.close(now) > candles.close(now - 1)) ||
      (candles.isBlack(now - 1) &&
        candles.isWhite(now - 2) &&
        candles.open(now - 1) > candles.close(now - 2) &&
        candles.close(now - 1) < candles.open(now - 2) &&
        candles.close(now) < candles.close(now - 1))
        ? 100 * candles.colour(now - 1)
        : 0;
  },
});

/**
 * Engulfing: a body that covers the one before of the other colour; 80 where they share an end.
 *
 * @module
 */
import { pattern } from './pattern.ts';

/** `CDLENGULFING`. */
export const engulfing = pattern({
  name: 'CDLENGULFING',
  before: 2,
  settings: [],
  rule(candles) {
    return (now) => {
      const engulfs =
        (candles.isWhite(now) &&
          candles.isBlack(now - 1) &&
          ((candles.close(now) >= candles.open(now - 1) && candles.open(now) < candles.close(now - 1)) ||
            (candles.close(now) > candles.open(now - 1) && candles.open(now) <= candles.close(now - 1)))) ||
        (candles.isBlack(now) &&
          candles.isWhite(now - 1) &&
          ((candles.open(now) >= candles.close(now - 1) && candles.close(now) < candles.open(now - 1)) ||
            (candles.open(now) > candles.close(now - 1) && candles.close(now) <= candles.open(now - 1))));
      if (!engulfs) return 0;
      return (
        (candles.open(now) !== candles.close(now - 1) && candles.close(now) !== candles.open(now - 1) ? 100 : 80) *
        candles.colour(now)
      );
    };
  },
});

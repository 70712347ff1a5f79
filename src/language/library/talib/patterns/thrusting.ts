/**
 * Thrusting: after a long black candle a white one opens below its low and closes in the lower half of its body.
 *
 * @module
 */
import { neck } from './neck.ts';

/** `CDLTHRUSTING`. */
export const thrusting = neck(
  'CDLTHRUSTING',
  (candles, now, equal) =>
    candles.close(now) > candles.close(now - 1) + equal &&
    candles.close(now) <= candles.close(now - 1) + candles.body(now - 1) * 0.5,
);

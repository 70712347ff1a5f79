/**
 * On-neck: after a long black candle a white one opens below its low and closes at its low.
 *
 * @module
 */
import { neck } from './neck.ts';

/** `CDLONNECK`. */
export const onNeck = neck(
  'CDLONNECK',
  (candles, now, equal) =>
    candles.close(now) <= candles.low(now - 1) + equal && candles.close(now) >= candles.low(now - 1) - equal,
);

/**
 * In-neck: after a long black candle a white one opens below its low and closes at its close.
 *
 * @module
 */
import { neck } from './neck.ts';

/** `CDLINNECK`. */
export const inNeck = neck(
  'CDLINNECK',
  (candles, now, equal) =>
    candles.close(now) <= candles.close(now - 1) + equal && candles.close(now) >= candles.close(now - 1),
);

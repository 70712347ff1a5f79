/**
 * Kicking by length: two marubozu of different colours with a gap between them; the sign is that of the longer one.
 *
 * @module
 */
import { BODY_LONG, SHADOW_VERY_SHORT } from './candle-setting.ts';
import { kicks } from './kicks.ts';
import { pattern } from './pattern.ts';

/** `CDLKICKINGBYLENGTH`. */
export const kickingByLength = pattern({
  name: 'CDLKICKINGBYLENGTH',
  before: 1,
  settings: [SHADOW_VERY_SHORT, BODY_LONG],
  rule(candles) {
    const veryShort = candles.averages(SHADOW_VERY_SHORT, 1, 0);
    const long = candles.averages(BODY_LONG, 1, 0);
    return (now) =>
      kicks(candles, now, long, veryShort)
        ? 100 * candles.colour(candles.body(now) > candles.body(now - 1) ? now : now - 1)
        : 0;
  },
});

/**
 * Kicking: two marubozu of different colours with a gap between them; the sign is the second one's.
 *
 * @module
 */
import { BODY_LONG, SHADOW_VERY_SHORT } from './candle-setting.ts';
import { kicks } from './kicks.ts';
import { pattern } from './pattern.ts';

/** `CDLKICKING`. */
export const kicking = pattern({
  name: 'CDLKICKING',
  before: 1,
  settings: [SHADOW_VERY_SHORT, BODY_LONG],
  rule(candles) {
    const veryShort = candles.averages(SHADOW_VERY_SHORT, 1, 0);
    const long = candles.averages(BODY_LONG, 1, 0);
    return (now) => (kicks(candles, now, long, veryShort) ? 100 * candles.colour(now) : 0);
  },
});

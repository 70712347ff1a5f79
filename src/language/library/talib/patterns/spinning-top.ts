/**
 * Spinning top: a short body between shadows that are longer than it.
 *
 * @module
 */
import { BODY_SHORT } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLSPINNINGTOP`. */
export const spinningTop = pattern({
  name: 'CDLSPINNINGTOP',
  before: 0,
  settings: [BODY_SHORT],
  rule(candles) {
    const short = candles.averages(BODY_SHORT, 0);
    return (now) =>
      candles.body(now) < short(now, 0) &&
      candles.upperShadow(now) > candles.body(now) &&
      candles.lowerShadow(now) > candles.body(now)
        ? 100 * candles.colour(now)
        : 0;
  },
});

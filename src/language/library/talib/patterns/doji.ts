/**
 * Doji: hardly a body.
 *
 * @module
 */
import { BODY_DOJI } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLDOJI`. */
export const doji = pattern({
  name: 'CDLDOJI',
  before: 0,
  settings: [BODY_DOJI],
  rule(candles) {
    const doji = candles.averages(BODY_DOJI, 0);
    return (now) => (candles.body(now) <= doji(now, 0) ? 100 : 0);
  },
});

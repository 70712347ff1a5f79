/**
 * Inverted hammer: below a gap a short body with a long upper and hardly a lower shadow.
 *
 * @module
 */
import { HAMMER_SETTINGS, hammerShape } from './hammer-shape.ts';
import { pattern } from './pattern.ts';

/** `CDLINVERTEDHAMMER`. */
export const invertedHammer = pattern({
  name: 'CDLINVERTEDHAMMER',
  before: 1,
  settings: HAMMER_SETTINGS,
  rule(candles) {
    const isHammer = hammerShape(candles, 'upper');
    return (now) => (isHammer(now) && candles.bodyGapsDown(now, now - 1) ? 100 : 0);
  },
});

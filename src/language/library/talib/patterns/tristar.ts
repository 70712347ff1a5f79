/**
 * Tristar: three doji, the second one beyond the others.
 *
 * @module
 */
import { BODY_DOJI } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLTRISTAR`. */
export const tristar = pattern({
  name: 'CDLTRISTAR',
  before: 2,
  settings: [BODY_DOJI],
  rule(candles) {
    const doji = candles.averages(BODY_DOJI, 2);
    return (now) => {
      if (
        !(
          candles.body(now - 2) <= doji(now, 2) &&
          candles.body(now - 1) <= doji(now, 2) &&
          candles.body(now) <= doji(now, 2)
        )
      )
        return 0;
      if (candles.bodyGapsDown(now - 1, now - 2) && candles.bottom(now) > candles.bottom(now - 1)) return 100;
      return candles.bodyGapsUp(now - 1, now - 2) && candles.top(now) < candles.top(now - 1) ? -100 : 0;
    };
  },
});

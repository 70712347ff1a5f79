/**
 * Counterattack: two long bodies of different colours that close at the same price.
 *
 * @module
 */
import { BODY_LONG, EQUAL } from './candle-setting.ts';
import { pattern } from './pattern.ts';

/** `CDLCOUNTERATTACK`. */
export const counterattack = pattern({
  name: 'CDLCOUNTERATTACK',
  before: 1,
  settings: [EQUAL, BODY_LONG],
  rule(candles) {
    const equal = candles.averages(EQUAL, 1);
    const long = candles.averages(BODY_LONG, 1, 0);
    return (now) =>
      candles.colour(now - 1) === -candles.colour(now) &&
      candles.body(now - 1) > long(now, 1) &&
      candles.body(now) > long(now, 0) &&
      candles.close(now) <= candles.close(now - 1) + equal(now, 1) &&
      candles.close(now) >= candles.close(now - 1) - equal(now, 1)
        ? 100 * candles.colour(now)
        : 0;
  },
});

/**
 * In-neck, on-neck and thrusting: after a long black candle a white one opens below its low; they differ in where it closes.
 *
 * @module
 */
import { BODY_LONG, EQUAL } from './candle-setting.ts';
import { type Pattern, pattern } from './pattern.ts';
import type { PatternCandles } from './pattern-candles.ts';

/** Whether the candle at `now` closes where the pattern wants it; `equal`: how far apart prices may lie that count as equal. */
export type NeckClose = (candles: PatternCandles, now: number, equal: number) => boolean;

/** The pattern of TA-Lib's `name`. */
export function neck(name: string, closes: NeckClose): Pattern {
  return pattern({
    name,
    before: 1,
    settings: [EQUAL, BODY_LONG],
    rule(candles) {
      const equal = candles.averages(EQUAL, 1);
      const long = candles.averages(BODY_LONG, 1);
      return (now) =>
        candles.isBlack(now - 1) &&
        candles.body(now - 1) > long(now, 1) &&
        candles.isWhite(now) &&
        candles.open(now) < candles.low(now - 1) &&
        closes(candles, now, equal(now, 1))
          ? -100
          : 0;
    },
  });
}

/**
 * The made-up candles that every file of `recorded/` holds, see `make_recorded.py`.
 *
 * @module
 */
import { MINUTE } from '../../src/candles/timeframe.ts';

const START = Date.UTC(2024, 0, 1);

/** Rows in Jesse's order. */
export const EXPECTED_ROWS: readonly (readonly number[])[] = Array.from({ length: 300 }, (_, minute) => minute)
  .filter((minute) => minute < 100 || minute >= 105)
  .map((minute) => {
    const open = 100 + minute / 8;
    return [START + minute * MINUTE, open, open + 0.25, open + 1, open - 1, (minute % 17) + 0.5];
  });

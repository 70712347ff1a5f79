/**
 * Runs of neighbouring minutes that have something in common.
 *
 * @module
 */
import type { CandleColumns } from '../../candles/candle-columns.ts';
import { MINUTE } from '../../candles/timeframe.ts';

/** Neighbouring minutes; times in ms, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
}

/**
 * Every run of at least `minimum` stored minutes without a gap, each row of which `belongs` to it (the row before is in
 * the run already unless `first`).
 */
function findStretches(
  candles: CandleColumns,
  minimum: number,
  belongs: (row: number, first: boolean) => boolean,
): Stretch[] {
  const { timestamp, length } = candles;
  const found: Stretch[] = [];
  let from = -1;
  const close = (to: number): void => {
    if (from >= 0 && to - from >= minimum) {
      const start = timestamp[from] as number;
      found.push({ start, end: (timestamp[to - 1] as number) + MINUTE, minutes: to - from });
    }
    from = -1;
  };
  for (let row = 0; row < length; row++) {
    const next = row > 0 && (timestamp[row] as number) - (timestamp[row - 1] as number) === MINUTE;
    if (from >= 0 && next && belongs(row, false)) continue;
    close(row);
    if (belongs(row, true)) from = row;
  }
  close(length);
  return found;
}

/** Runs of minutes whose four prices are one and the same price all along. */
export function flatStretches(candles: CandleColumns, minimum: number): Stretch[] {
  const { open, close, high, low } = candles;
  return findStretches(candles, minimum, (row, first) => {
    const price = close[row];
    return high[row] === low[row] && open[row] === price && high[row] === price && (first || close[row - 1] === price);
  });
}

/** Runs of minutes without volume. */
export function zeroVolumeStretches(candles: CandleColumns, minimum: number): Stretch[] {
  const { volume } = candles;
  return findStretches(candles, minimum, (row) => volume[row] === 0);
}

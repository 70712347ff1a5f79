/**
 * Made-up minutes for tests: true in form, different for every seed.
 *
 * @module
 */
import { type CandleColumns, createCandleColumns } from '../../candles/candle-columns.ts';
import { MINUTE } from '../../candles/timeframe.ts';

/** `rows` minutes from `start` (ms), without those that `leaveOut` names by their number. */
export function sampleCandles(
  start: number,
  rows: number,
  seed = 1,
  leaveOut: (minute: number) => boolean = () => false,
): CandleColumns {
  const kept = Array.from({ length: rows }, (_, minute) => minute).filter((minute) => !leaveOut(minute));
  const candles = createCandleColumns(kept.length);
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  let price = 100 + seed;
  kept.forEach((minute, row) => {
    const open = price;
    price = Math.max(1, price * (1 + (random() - 0.5) / 500));
    candles.timestamp[row] = start + minute * MINUTE;
    candles.open[row] = open;
    candles.close[row] = price;
    candles.high[row] = Math.max(open, price) * (1 + random() / 1000);
    candles.low[row] = Math.min(open, price) * (1 - random() / 1000);
    candles.volume[row] = Math.floor(random() * 1e6) / 1000;
  });
  return candles;
}

/** The rows as arrays, for comparing. */
export function rowsOf(candles: CandleColumns): number[][] {
  return Array.from({ length: candles.length }, (_, row) =>
    [0, 1, 2, 3, 4, 5].map((column) => candles.data[column * candles.capacity + row] as number),
  );
}

/**
 * The one judge of candles that come in, whatever they come from: files, exchanges, databases.
 *
 * @module
 */
import type { CandleColumns } from '../candles/candle-columns.ts';
import { MINUTE } from '../candles/timeframe.ts';
import { isoDay, isoTime } from '../text/iso-time.ts';

/** The earliest minute that is believed: 2000-01-01, older than any market this is about. */
export const EARLIEST_TIME = Date.UTC(2000, 0, 1);
/** How far after the present a minute may lie, ms: clocks differ and simulated markets run ahead, but not by years. */
export const LATEST_AHEAD = 366 * 24 * 60 * MINUTE;

/**
 * The prices and the volume of a minute that are believed. No market comes near them, and sums and products of values
 * within them (a month's volume, price times volume, squares, ratios) stay finite.
 */
export const SMALLEST_PRICE = 1e-24;
/** See {@link SMALLEST_PRICE}. */
export const LARGEST_PRICE = 1e18;
/** See {@link SMALLEST_PRICE}. */
export const LARGEST_VOLUME = 1e24;

/** A row that was refused. */
export interface RowProblem {
  /** Number of the row, from 0. */
  readonly row: number;
  /** "expected X, was Y". */
  readonly reason: string;
}

/**
 * Why a candle cannot be true, or null: time (ms) on the minute and within reason, prices above zero and within reason, a
 * volume not below zero and within reason, high and low around open and close. `now` in ms.
 */
export function candleProblem(
  time: number,
  open: number,
  close: number,
  high: number,
  low: number,
  volume: number,
  now: number,
): string | null {
  // The true row in one comparison chain: NaN fails every part of it. (A remainder of doubles costs a call.)
  if (
    Math.floor(time / MINUTE) * MINUTE === time &&
    time >= EARLIEST_TIME &&
    time <= now + LATEST_AHEAD &&
    low >= SMALLEST_PRICE &&
    low <= open &&
    low <= close &&
    open <= high &&
    close <= high &&
    high <= LARGEST_PRICE &&
    volume >= 0 &&
    volume <= LARGEST_VOLUME
  ) {
    return null;
  }
  return timeProblem(time, now) ?? valueProblem(open, close, high, low, volume);
}

/** The first row that {@link candleProblem} refuses or whose time does not follow the one before it; null if none. */
export function validateRows(candles: CandleColumns, now: number): RowProblem | null {
  const { timestamp, open, close, high, low, volume, length } = candles;
  let previous = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < length; row++) {
    const time = timestamp[row] as number;
    const reason = candleProblem(
      time,
      open[row] as number,
      close[row] as number,
      high[row] as number,
      low[row] as number,
      volume[row] as number,
      now,
    );
    if (reason !== null) return { row, reason };
    if (time <= previous) return { row, reason: `expected a time after ${isoTime(previous)}, was ${isoTime(time)}` };
    previous = time;
  }
  return null;
}

function timeProblem(time: number, now: number): string | null {
  if (!Number.isFinite(time)) return `expected a time, was ${time}`;
  if (time < EARLIEST_TIME || time > now + LATEST_AHEAD) {
    const latest = isoDay(now + LATEST_AHEAD);
    return `expected a time between 2000-01-01 and ${latest}, was ${isoTime(time)}`;
  }
  if (time % MINUTE !== 0) return `expected a time on the minute, was ${isoTime(time)}`;
  return null;
}

function valueProblem(open: number, close: number, high: number, low: number, volume: number): string {
  const prices = { open, close, high, low };
  for (const [name, value] of Object.entries(prices)) {
    if (!Number.isFinite(value)) return `expected a finite ${name}, was ${value}`;
    if (value <= 0) return `expected ${name} above 0, was ${value}`;
    if (value < SMALLEST_PRICE || value > LARGEST_PRICE)
      return `expected ${name} from ${SMALLEST_PRICE} to ${LARGEST_PRICE.toExponential()}, was ${value}`;
  }
  if (!Number.isFinite(volume)) return `expected a finite volume, was ${volume}`;
  if (volume < 0) return `expected a volume of 0 or more, was ${volume}`;
  if (volume > LARGEST_VOLUME) return `expected a volume of at most ${LARGEST_VOLUME.toExponential()}, was ${volume}`;
  if (high < low) return `expected high >= low, was high ${high} and low ${low}`;
  if (open > high || open < low) return `expected open within low ${low} and high ${high}, was ${open}`;
  return `expected close within low ${low} and high ${high}, was ${close}`;
}

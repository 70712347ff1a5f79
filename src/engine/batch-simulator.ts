/**
 * Batch by batch over complete, equal series: the reference's fast mode, whose batches are as long as the greatest common
 * divisor of all declared timeframes.
 *
 * @module
 */
import { aggregateRows } from '../candles/aggregate-candles.ts';
import { MINUTE } from '../candles/timeframe.ts';
import { ReferenceException } from '../errors.ts';
import type { PairCandles } from './pair-candles.ts';
import type { Simulation } from './simulation.ts';

/** Timeframes of a run. */
export interface BatchTimeframes {
  /** Minutes of the timeframes of all routes and data routes. */
  readonly declared: readonly number[];
  /** Considered timeframes other than 1m by name, with their minutes. */
  readonly considered: ReadonlyMap<string, number>;
}

/** Simulates `length` minutes. The session's candles are in the order in which instruments are to be processed. */
export function simulateBatches(simulation: Simulation, length: number, timeframes: BatchTimeframes): void {
  const { session, venue, effects, control } = simulation;
  const step = batchLength(timeframes.declared);
  const { strategies, time: start } = session;
  const instruments = Array.from(session.candles, ([key, candles]) => ({ candles, pair: session.pairs.get(key) }));
  for (let from = 0; from < length; from += step) {
    const to = Math.min(length, from + step);
    control.advance(from, session.time);
    const end = start + to * MINUTE;
    for (const { candles, pair } of instruments) {
      effects.applyBatch(candles, pair, from, to, end);
      candles.publish(to);
      if (to < from + step) addLastCandles(candles, from, step, length, timeframes.considered);
    }
    for (const strategy of strategies) {
      if ((from + step) % strategy.minutes === 0) simulation.execute(strategy);
      strategy.pair.book.dropDone();
    }
    venue.executeQueue();
    simulation.sampleIfDue();
  }
  simulation.finish(strategies);
}

/** The greatest common divisor. */
export function batchLength(minutes: readonly number[]): number {
  return minutes.reduce((a, b) => (b === 0 ? a : divisor(a, b)), 0) || 1;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/**
 * The last batch may be short. The reference counts it as whole: a candle as long as a batch is made of the rows there are,
 * a longer one is refused with `ValueError`.
 */
function addLastCandles(
  candles: PairCandles,
  from: number,
  step: number,
  length: number,
  considered: ReadonlyMap<string, number>,
): void {
  const end = from + step;
  for (const [timeframe, minutes] of considered) {
    if (end % minutes !== 0) continue;
    if (minutes !== step) {
      throw new ReferenceException(
        'ValueError',
        `Sent only ${length - (end - minutes)} candles but ${minutes} is required to create a "${timeframe}" candle.`,
      );
    }
    const row = new Float64Array(6);
    aggregateRows(candles.minutes.trading, from, length, row);
    const series = candles.seriesOf(timeframe);
    series?.publish(Math.floor(length / minutes));
    series?.add(row);
  }
}

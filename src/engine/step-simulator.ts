/**
 * Minute by minute over complete, equal series: the reference's step mode. Minutes in which nothing can happen are passed
 * over together.
 *
 * @module
 */
import { MINUTE } from '../candles/timeframe.ts';
import type { PairCandles } from './pair-candles.ts';
import type { Simulation } from './simulation.ts';
import type { TradedPair } from './traded-pair.ts';

/** An instrument of the run: its candles and, where a route trades it, the rest. */
interface Instrument {
  readonly candles: PairCandles;
  readonly pair: TradedPair | undefined;
}

/** Simulates `length` minutes. The session's candles are in the order in which instruments are to be processed. */
export function simulateSteps(simulation: Simulation, length: number): void {
  const { session, venue, effects, control } = simulation;
  const instruments: Instrument[] = [];
  for (const [key, candles] of session.candles) instruments.push({ candles, pair: session.pairs.get(key) });
  const strategies = session.strategies;
  const first = session.time;
  for (let minute = 0; minute < length; minute++) {
    const busy = nextBusyMinute(simulation, instruments, minute, length, first);
    if (busy > minute) {
      skipTo(instruments, busy);
      minute = busy;
    }
    session.time = first + (minute + 1) * MINUTE;
    control.advance(minute, session.time);
    for (const { candles, pair } of instruments) {
      candles.minutes.visible++;
      if (pair)
        effects.applyMinute(pair, minute, minute === 0 ? null : (candles.minutes.trading.close[minute - 1] as number));
      candles.publish(minute + 1);
    }
    simulation.funding.pay();
    for (const strategy of strategies) {
      if ((minute + 1) % strategy.minutes === 0) simulation.execute(strategy);
      strategy.pair.book.dropDone();
    }
    venue.executeQueue();
    simulation.sampleIfDue();
  }
  simulation.finish(strategies);
}

/** The first minute from `minute` on in which a strategy runs, a sample is due, or an order or liquidation may be reached. */
function nextBusyMinute(
  simulation: Simulation,
  instruments: readonly Instrument[],
  minute: number,
  length: number,
  first: number,
): number {
  let busy = length - 1;
  for (const { minutes } of simulation.session.strategies) {
    busy = Math.min(busy, (Math.floor(minute / minutes) + 1) * minutes - 1);
  }
  const due = Math.min(simulation.nextSample, simulation.funding.nextTime);
  busy = Math.min(busy, Math.max(minute, Math.ceil((due - first) / MINUTE) - 1));
  for (const { candles, pair } of instruments) {
    if (busy === minute) return busy;
    if (pair) busy = firstReached(candles, pair, minute, busy);
  }
  return busy;
}

/**
 * The first minute in `[from, to)` whose range, taken together with the close before it, contains the price of an active
 * order or the liquidation price; `to` if none does.
 */
function firstReached(candles: PairCandles, pair: TradedPair, from: number, to: number): number {
  const { trading } = candles.minutes;
  let previous = (from === 0 ? trading.open[0] : trading.close[from - 1]) as number;
  let above = Number.POSITIVE_INFINITY;
  let below = Number.NEGATIVE_INFINITY;
  const watch = (price: number): void => {
    if (price >= previous && price < above) above = price;
    if (price <= previous && price > below) below = price;
  };
  for (const order of pair.book.active) if (order.isActive) watch(order.price);
  if (pair.position.mode === 'isolated') watch(pair.position.liquidationPrice);
  if (above === Number.POSITIVE_INFINITY && below === Number.NEGATIVE_INFINITY) return to;
  const { open, high, low, close } = trading;
  for (let minute = from; minute < to; minute++) {
    const opened = open[minute] as number;
    const top = Math.max(previous, opened, high[minute] as number);
    const bottom = Math.min(previous, opened, low[minute] as number);
    if (top >= above || bottom <= below) return minute;
    previous = close[minute] as number;
  }
  return to;
}

/** Makes the minutes before `minute` visible, in which nothing happened but prices. */
function skipTo(instruments: readonly Instrument[], minute: number): void {
  for (const { candles, pair } of instruments) {
    candles.minutes.visible += minute - candles.published;
    candles.publish(minute);
    if (!pair) continue;
    pair.position.showClose(candles.minutes.trading.close, minute - 1);
    pair.book.dropDone();
  }
}

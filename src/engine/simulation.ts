/**
 * What the simulators have in common.
 *
 * @module
 */
import { FIRST_SAMPLE, SAMPLE_INTERVAL } from './balance-samples.ts';
import { FundingClock } from './funding-clock.ts';
import { floatText, roundTo } from './number-text.ts';
import { PriceEffects } from './price-effects.ts';
import type { RunControl } from './run-control.ts';
import { sampleBalance } from './sample-balance.ts';
import type { TradingSession } from './session.ts';
import type { StrategyDriver } from './strategy-driver.ts';
import { isoText } from './time-text.ts';
import type { Venue } from './venue.ts';

/** A run about to be simulated. */
export class Simulation {
  readonly effects: PriceEffects;
  readonly funding: FundingClock;
  /** Time (ms) from which on the next sample is due. */
  nextSample = 0;

  constructor(
    readonly session: TradingSession,
    readonly venue: Venue,
    readonly control: RunControl,
  ) {
    this.funding = new FundingClock(session);
    this.effects = new PriceEffects(session, venue, this.funding);
  }

  /** Sets the clock to `start` (ms) and takes the first sample. */
  begin(start: number): void {
    this.session.startingTime = start;
    this.session.time = start;
    this.funding.begin();
    sampleBalance(this.session);
    this.nextSample = Math.trunc(start) + FIRST_SAMPLE;
  }

  /** Takes a sample when one is due. */
  sampleIfDue(): void {
    const now = Math.trunc(this.session.time);
    if (now < this.nextSample) return;
    sampleBalance(this.session);
    while (this.nextSample <= now) this.nextSample += SAMPLE_INTERVAL;
  }

  /** Runs a route's strategy after noting its candle in the log. */
  execute(strategy: StrategyDriver): void {
    if (strategy.minutes > 1 && this.session.log.showsCandles) this.session.reportOn(strategy, candleText);
    strategy.execute();
  }

  /** Ends every strategy in the order given, takes the last sample and sets the ending time. */
  finish(strategies: readonly StrategyDriver[]): void {
    for (const strategy of strategies) {
      strategy.terminate();
      this.venue.executeQueue();
    }
    sampleBalance(this.session);
    this.session.endingTime = this.session.time + 60_000;
  }
}

function candleText(strategy: StrategyDriver): string {
  const [time = 0, ...values] = strategy.currentCandle();
  const volume = values.pop() ?? 0;
  const prices = values.map(floatText).join(' | ');
  return `==== ${strategy.symbol} | ${isoText(time).slice(0, 16)} | ${prices} | ${floatText(roundTo(volume, 2))}`;
}

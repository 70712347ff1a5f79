/**
 * Pays funding as simulated time passes.
 *
 * @module
 */
import { FuturesAccount } from './futures-account.ts';
import type { FundingSchedule } from './market-assumptions.ts';
import { floatText } from './number-text.ts';
import type { TradingSession } from './session.ts';
import type { TradedPair } from './traded-pair.ts';

interface Due {
  readonly schedule: FundingSchedule;
  next: number;
}

/** Funding of the run's instruments; idle when the run assumes none. */
export class FundingClock {
  /** Time (ms) of the next payment of any instrument; Infinity when there is none. */
  nextTime = Number.POSITIVE_INFINITY;
  private readonly due = new Map<TradedPair, Due>();

  constructor(private readonly session: TradingSession) {}

  /** Takes up the schedules of the traded instruments from the session's time on. */
  begin(): void {
    const { session } = this;
    for (const pair of session.pairs.values()) {
      const schedule = session.assumptions.funding?.schedules.get(pair.symbol);
      if (!schedule || !(pair.account instanceof FuturesAccount)) continue;
      let next = 0;
      while (next < schedule.times.length && (schedule.times[next] as number) <= session.time) next++;
      this.due.set(pair, { schedule, next });
    }
    this.setNext();
  }

  /** Pays what is due up to the session's time, from the positions held and at the prices that hold now. */
  pay(): void {
    const { time } = this.session;
    if (time < this.nextTime) return;
    for (const pair of this.due.keys()) this.payFor(pair, time, () => pair.position.currentPrice ?? Number.NaN);
  }

  /** Pays what is due on one instrument up to `until` (ms), from the position held now; `priceAt` gives the price of a time. */
  payFor(pair: TradedPair, until: number, priceAt: (time: number) => number): void {
    if (until < this.nextTime) return;
    const one = this.due.get(pair);
    if (one === undefined) return;
    const { times, rates } = one.schedule;
    for (; one.next < times.length && (times[one.next] as number) <= until; one.next++) {
      const time = times[one.next] as number;
      this.charge(pair, time, rates[one.next] as number, priceAt(time));
    }
    this.setNext();
  }

  private charge({ position, account, symbol }: TradedPair, time: number, rate: number, price: number): void {
    if (!position.isOpen || !(account instanceof FuturesAccount)) return;
    const paid = position.qty * price * rate;
    if (paid === 0) return;
    account.payFunding(paid);
    this.session.fundingPaid += paid;
    // Not the session's time: inside a batch of the fast mode it is that of the batch's start or last fill.
    const { log } = this.session;
    if (log.detailed) log.report(time, `Paid ${floatText(paid)} of funding on ${symbol}`);
  }

  private setNext(): void {
    this.nextTime = Number.POSITIVE_INFINITY;
    for (const { schedule, next } of this.due.values()) {
      this.nextTime = Math.min(this.nextTime, schedule.times[next] ?? Number.POSITIVE_INFINITY);
    }
  }
}

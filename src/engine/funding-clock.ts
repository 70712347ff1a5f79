/**
 * Pays funding as simulated time passes.
 *
 * @module
 */
import { MINUTE } from '../candles/timeframe.ts';
import { FuturesAccount } from './futures-account.ts';
import type { FundingSchedule } from './market-assumptions.ts';
import { floatText } from './number-text.ts';
import type { TradingSession } from './session.ts';
import type { TradedPair } from './traded-pair.ts';

interface Due {
  readonly pair: TradedPair;
  readonly schedule: FundingSchedule;
  next: number;
}

/** Funding of the run's instruments; idle when the run assumes none. */
export class FundingClock {
  /** Time (ms) of the next payment of any instrument; Infinity when there is none. */
  nextTime = Number.POSITIVE_INFINITY;
  private readonly due: Due[] = [];

  constructor(private readonly session: TradingSession) {}

  /** Takes up the schedules of the traded instruments from the session's time on. */
  begin(): void {
    const { session } = this;
    for (const pair of session.pairs.values()) {
      const schedule = session.assumptions.funding?.schedules.get(pair.symbol);
      if (!schedule || !(pair.account instanceof FuturesAccount)) continue;
      let next = 0;
      while (next < schedule.times.length && (schedule.times[next] as number) <= session.time) next++;
      this.due.push({ pair, schedule, next });
    }
    this.setNext();
  }

  /** Pays what is due up to the session's time, from the positions held and at the prices that hold now. */
  pay(): void {
    const { session } = this;
    if (session.time < this.nextTime) return;
    for (const one of this.due) {
      const { times, rates } = one.schedule;
      while (one.next < times.length && (times[one.next] as number) <= session.time) {
        this.charge(one.pair, rates[one.next] as number);
        one.next++;
      }
    }
    this.setNext();
  }

  private charge({ position, account, symbol }: TradedPair, rate: number): void {
    if (!position.isOpen || !(account instanceof FuturesAccount)) return;
    const paid = position.qty * (position.currentPrice ?? Number.NaN) * rate;
    account.payFunding(paid);
    this.session.fundingPaid += paid;
    this.session.report(() => `Paid ${floatText(paid)} of funding on ${symbol}`);
  }

  private setNext(): void {
    this.nextTime = Math.min(
      ...this.due.map(({ schedule, next }) => schedule.times[next] ?? Number.POSITIVE_INFINITY),
      Number.POSITIVE_INFINITY,
    );
  }
}

/** Minutes from `start` (ms) to each payment of a run; a batch must end at each of them. */
export function fundingOffsets(schedules: Iterable<FundingSchedule>, start: number, length: number): number[] {
  const offsets: number[] = [];
  for (const { times } of schedules) {
    for (const time of times) {
      const minutes = (time - start) / MINUTE;
      if (minutes > 0 && minutes <= length) offsets.push(minutes);
    }
  }
  return offsets;
}

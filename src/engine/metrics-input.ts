/**
 * From the state of a run to what its figures are computed from.
 *
 * @module
 */
import type { MetricsInput } from '../metrics/trade-metrics.ts';
import type { TradingSession } from './session.ts';

/** The trades and samples so far. */
export function metricsInput(session: TradingSession): MetricsInput {
  let startingBalance = 0;
  let finishingBalance = 0;
  for (const account of session.accounts.values()) {
    startingBalance += account.startingBalance;
    finishingBalance += account.balance;
  }
  return {
    trades: session.ledger.closed.map(({ type, figures: { pnl, fee, holdingPeriod } }) => ({
      type: type ?? '',
      pnl,
      fee,
      holdingPeriod: holdingPeriod ?? Number.NaN,
    })),
    balances: session.balances.values,
    balanceTimes: session.balances.times,
    startingBalance,
    finishingBalance,
    annualization: session.annualization,
    openTrades: session.openTrades,
    openPnl: session.openPnl,
    startingTime: session.startingTime,
    endingTime: session.endingTime,
  };
}

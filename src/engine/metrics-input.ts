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
    trades: session.ledger.closed.map((trade) => ({
      type: trade.type ?? '',
      pnl: trade.figures.pnl,
      fee: trade.figures.fee,
      holdingPeriod: trade.figures.holdingPeriod ?? Number.NaN,
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

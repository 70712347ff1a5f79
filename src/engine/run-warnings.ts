/**
 * What a reader of a result should know and the figures do not say.
 *
 * @module
 */
import { REFERENCE_ASSUMPTIONS } from './market-assumptions.ts';
import { floatText } from './number-text.ts';
import type { RunWarning } from './run-result.ts';
import type { TradingSession } from './session.ts';

/** Facts about a run's candles. */
export interface CandleFacts {
  /** Completed warm-up candles of the route that has fewest, and how many it should have. */
  readonly warmUpRows: number;
  readonly warmUpWanted: number;
  /** Minutes that are missing between first and last rows, over all instruments. */
  readonly missingMinutes: number;
}

/** The warnings of a run that is over. */
export function runWarnings(session: TradingSession, facts: CandleFacts): RunWarning[] {
  const warnings: RunWarning[] = [];
  const { warmUpRows, warmUpWanted, missingMinutes } = facts;
  const assumed = assumedBeyondReference(session);
  if (assumed.length > 0) {
    warnings.push({
      code: 'assumptions',
      message: `The run assumes what Jesse does not, so its figures are not Jesse's: ${assumed.join('; ')}.`,
      figures: { fundingPaid: session.fundingPaid },
    });
  }
  if (warmUpRows < warmUpWanted) {
    warnings.push({
      code: 'warm_up_short',
      message: `Only ${warmUpRows} of ${warmUpWanted} warm-up candles were there, so indicators started with less history.`,
      figures: { rows: warmUpRows, wanted: warmUpWanted },
    });
  }
  if (missingMinutes > 0) {
    warnings.push({
      code: 'missing_minutes',
      message: `${missingMinutes} minutes are missing inside the range; they were left out, as Jesse does.`,
      figures: { minutes: missingMinutes },
    });
  }
  if (session.ledger.closed.length === 0) {
    warnings.push({
      code: 'never_traded',
      message: `No trade was closed; ${session.orders.length} orders were submitted.`,
      figures: { orders: session.orders.length },
    });
  }
  if (session.openTrades > 0) {
    warnings.push({
      code: 'open_at_end',
      message:
        `${session.openTrades} positions were open at the end and were closed at the last price; ` +
        `they held ${session.openPnl} of unrealised profit.`,
      figures: { positions: session.openTrades, pnl: session.openPnl },
    });
  }
  const lowest = session.balances.values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  if (lowest < 0) {
    warnings.push({
      code: 'equity_below_zero',
      message: `Equity fell to ${lowest}: in cross mode nothing is liquidated, so losses beyond the balance go on.`,
      figures: { lowest },
    });
  }
  const { leftOut, limit } = session.log;
  if (leftOut > 0) {
    warnings.push({
      code: 'log_full',
      message:
        `The log was full at ${limit} characters: ${leftOut} later messages are not in it. ` +
        'Trades and figures are complete.',
      figures: { left_out: leftOut, limit },
    });
  }
  return warnings;
}

function assumedBeyondReference({ assumptions, fundingPaid }: TradingSession): string[] {
  const { fees, slippage, funding } = assumptions;
  return [
    ...(fees === REFERENCE_ASSUMPTIONS.fees ? [] : [`fees ${fees.name}`]),
    ...(slippage === REFERENCE_ASSUMPTIONS.slippage ? [] : [`slippage ${slippage.name}`]),
    ...(funding === null ? [] : [`funding ${funding.name} (paid ${floatText(fundingPaid)}, which no trade contains)`]),
  ];
}

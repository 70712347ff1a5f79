/**
 * Taking one sample of the portfolio's value.
 *
 * @module
 */
import { floatText, roundTo } from './number-text.ts';
import type { TradingSession } from './session.ts';

/**
 * Samples the balance at the session's time: on futures the wallet and the unrealised profits, on spot the portfolio value
 * of one route, the first in the reference's set of symbols. Throws `ValueError` where routes name several exchanges.
 */
export function sampleBalance(session: TradingSession): void {
  const { account } = session;
  let value = account.balance;
  if (account.type === 'futures') {
    for (const { position } of session.pairsBySet) if (position.isOpen) value += position.pnl;
  } else {
    value = session.pairsBySet[0]?.strategy?.portfolioValue ?? 0;
  }
  session.balances.add(Math.trunc(session.time), value);
  session.report(() => `Saved daily portfolio balance: ${floatText(roundTo(value, 2))}`);
}

/**
 * What an executed order does to the position and the wallet.
 *
 * @module
 */
import { subtractExactly, sumExactly } from './exact-sum.ts';
import { FuturesAccount } from './futures-account.ts';
import type { NumberKind } from './number-kind.ts';
import { floatText, numberText, priceText, signedText } from './number-text.ts';
import type { Order } from './order.ts';
import type { TradingSession } from './session.ts';
import type { TradedPair } from './traded-pair.ts';

/** Opens, increases, reduces, closes or flips the position; `feeRate` is the fraction charged on futures. */
export function applyExecution(session: TradingSession, pair: TradedPair, order: Order, feeRate: number): void {
  const { position, account } = pair;
  const { qty, price } = order;
  if (account instanceof FuturesAccount) account.chargeFee(Math.abs(order.filledQty * price) * feeRate);
  if (position.qty === 0) open(session, pair, { qty, kind: order.qtyKind, price, feeRate });
  else if (sumExactly(position.qty, qty) === 0) close(session, pair, price);
  else if (position.qty * qty > 0) increase(session, pair, order, feeRate);
  else if (position.qty * qty < 0) reduceOrFlip(session, pair, order, feeRate);
}

/** What a position is opened with. */
interface Opening {
  readonly qty: number;
  readonly kind: NumberKind;
  readonly price: number;
  readonly feeRate: number;
}

function open(session: TradingSession, pair: TradedPair, { qty, kind, price, feeRate }: Opening): void {
  const { position, account } = pair;
  position.entryPrice = price;
  position.exitPrice = null;
  position.setQty(account.type === 'spot' ? qty * (1 - feeRate) : qty, kind);
  position.openedAt = session.time;
  const trade = session.ledger.currentOf(pair.key);
  trade.openedAt = session.time;
  trade.leverage = position.leverage;
  trade.timeframe = pair.strategy?.timeframe ?? null;
  trade.strategyName = pair.strategy?.strategyName ?? null;
  trade.exchange = pair.exchange;
  trade.symbol = pair.symbol;
  trade.type = position.type;
}

function close(session: TradingSession, pair: TradedPair, price: number): void {
  const { position, account } = pair;
  position.exitPrice = price;
  position.closedAt = session.time;
  realise(pair, Math.abs(position.qty), price);
  position.setQty(0, account.type === 'spot' ? 'float' : 'int');
  position.entryPrice = null;
  const trade = session.ledger.close(pair.key, session.time);
  if (trade === null) return;
  if (pair.strategy) pair.strategy.tradesCount++;
  session.report(() => {
    const { qty, entryPrice, exitPrice, pnl, pnlPercentage, fee } = trade.figures;
    const mark = pnl > 0 ? '🟢' : pnl < 0 ? '🔴' : '⚪';
    const currency = account.settlementCurrency.toUpperCase();
    return (
      `${mark} Trade closed | ${trade.symbol} | ${(trade.type ?? '').toUpperCase()} | ${trade.exchange}\n` +
      `Qty: ${floatText(qty)} | Entry: ${priceText(entryPrice)} | Exit: ${priceText(exitPrice)}\n` +
      `Net PnL: ${signedText(pnl)} ${currency} (${signedText(pnlPercentage)}%) | Fees: ${priceText(fee)} ${currency}`
    );
  });
}

function increase(session: TradingSession, pair: TradedPair, order: Order, feeRate: number): void {
  const { position, account } = pair;
  if (order.reduceOnly) {
    session.report(() => 'Did not increase position because order is a reduce_only order');
    return;
  }
  const quantity = Math.abs(order.qty);
  const held = Math.abs(position.qty);
  const entry = position.entryPrice ?? Number.NaN;
  position.entryPrice = (quantity * order.price + held * entry) / (quantity + held);
  const added = account.type === 'spot' && position.isLong ? quantity * (1 - feeRate) : quantity;
  const qty = position.isLong ? sumExactly(position.qty, added) : subtractExactly(position.qty, added);
  position.setQty(qty, 'float');
}

function reduceOrFlip(session: TradingSession, pair: TradedPair, order: Order, feeRate: number): void {
  const { position, account } = pair;
  const { qty, price } = order;
  if (Math.abs(qty) <= Math.abs(position.qty)) {
    const quantity = Math.abs(qty);
    realise(pair, quantity, price);
    // On spot whatever is bought is less its fee, also where it reduces a short position.
    const bought = account.type === 'spot' ? quantity * (1 - feeRate) : quantity;
    const rest = position.isLong ? subtractExactly(position.qty, quantity) : sumExactly(position.qty, bought);
    position.setQty(rest, 'float');
    return;
  }
  const held = position.qty;
  const heldKind = position.qtyKind;
  const withSizes = (message: string): string =>
    `${message} Order QTY: ${numberText(qty, order.qtyKind)}, Position QTY: ${numberText(held, heldKind)}`;
  if (order.reduceOnly) {
    session.report(() =>
      withSizes(
        'Executed order is bigger than the current position size but it is a reduce_only order so it just closes it.',
      ),
    );
    close(session, pair, price);
    return;
  }
  session.report(() => withSizes('Executed order is big enough to not close, but flip the position type.'));
  const rest = sumExactly(held, qty);
  close(session, pair, price);
  open(session, pair, { qty: rest, kind: 'float', price, feeRate });
}

function realise(pair: TradedPair, quantity: number, price: number): void {
  const { position, account } = pair;
  if (!(account instanceof FuturesAccount)) return;
  const profit = quantity * (price - (position.entryPrice ?? Number.NaN));
  account.addRealisedPnl(position.isShort ? -profit : profit);
}

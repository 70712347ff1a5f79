/**
 * The strategy's reaction to an executed order: callbacks and messages to the other routes, in the reference's order.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { detectModifications } from './modification-detection.ts';
import { numberText, priceText } from './number-text.ts';
import type { Order, SubmittedVia } from './order.ts';
import type { OrderAttribute } from './order-attribute.ts';
import { priceOf, quantityOf, requirePrices } from './order-rows.ts';
import type { StrategyDriver } from './strategy-driver.ts';
import type { StrategyHooks } from './strategy-hooks.ts';

/** What is told to the other routes. */
export type RouteEvent =
  | 'onRouteOpenPosition'
  | 'onRouteClosePosition'
  | 'onRouteIncreasedPosition'
  | 'onRouteReducedPosition'
  | 'onRouteCanceled';

/** Handles an order that has already changed the position. A flip is an opening only. */
export function handleExecution(driver: StrategyDriver, order: Order): void {
  const { position, session } = driver;
  const before = Math.abs(position.previousQty);
  const after = Math.abs(position.qty);
  const quantity = (): string => numberText(position.qty, position.qtyKind);
  if (before <= 0 && after > 0) {
    session.report(
      () =>
        `📈 Position opened | ${driver.symbol} | ${position.type.toUpperCase()} | ${driver.exchange} | ` +
        `Qty: ${quantity()} | Entry: ${priceText(position.entryPrice)}`,
    );
    opened(driver, order);
  } else if (before > 0 && after <= 0) {
    session.report(() => `🏁 Position closed | ${driver.symbol} | ${driver.exchange}`);
    closed(driver, order);
  } else if (after > before) {
    session.report(() => `➕ Position increased | ${driver.symbol} | ${driver.exchange} | Qty: ${quantity()}`);
    driver.increasedCount++;
    broadcast(driver, 'onRouteIncreasedPosition');
    finish(driver, () => driver.hooks?.onIncreasedPosition?.(order));
  } else {
    session.report(() => `➖ Position reduced | ${driver.symbol} | ${driver.exchange} | Qty: ${quantity()}`);
    driver.reducedCount++;
    broadcast(driver, 'onRouteReducedPosition');
    finish(driver, () => driver.hooks?.onReducedPosition?.(order));
  }
}

/** Calls `event` on every other route, each followed by its own detection of modifications. */
export function broadcast(driver: StrategyDriver, event: RouteEvent): void {
  const { strategies } = driver.session;
  if (strategies.length === 1) return;
  for (const other of strategies) {
    if (other === driver) continue;
    const hooks: StrategyHooks | null = other.hooks;
    hooks?.[event]?.(driver);
    detectModifications(other);
  }
}

/** Cancels every order of the route, tells the others and the strategy. */
export function cancelEverything(driver: StrategyDriver): void {
  driver.session.report(() => `cancel all remaining orders of ${driver.symbol} to prepare for a fresh start...`);
  driver.broker.cancelAllOrders();
  driver.reset();
  broadcast(driver, 'onRouteCanceled');
  driver.hooks?.onCancel?.();
  driver.pair.book.forget();
}

function opened(driver: StrategyDriver, order: Order): void {
  driver.increasedCount = 1;
  broadcast(driver, 'onRouteOpenPosition');
  submitExits(driver, driver.stopLoss, 'stop-loss');
  submitExits(driver, driver.takeProfit, 'take-profit');
  finish(driver, () => driver.hooks?.onOpenPosition?.(order));
}

function closed(driver: StrategyDriver, order: Order): void {
  driver.lastTradeIndex = driver.index;
  const trade = driver.session.ledger.takeJustClosed(driver.pair.key);
  broadcast(driver, 'onRouteClosePosition');
  cancelEverything(driver);
  finish(driver, () => driver.hooks?.onClosePosition?.(order, trade));
}

function finish(driver: StrategyDriver, callback: () => void): void {
  callback();
  detectModifications(driver);
}

/** Submits the exits that were set with the entry; one on the wrong side of the entry price becomes a market order. */
function submitExits(driver: StrategyDriver, exit: OrderAttribute, via: SubmittedVia): void {
  if (!exit.isSet) return;
  const rows = exit.submitted;
  if (rows === null) throw new ReferenceException('TypeError', "'NoneType' object is not iterable");
  requirePrices(rows);
  const { position, broker, session } = driver;
  for (let row = 0; row < rows.rows; row++) {
    const price = priceOf(rows, row);
    const quantity = quantityOf(rows, row);
    const entry = position.entryPrice ?? Number.NaN;
    const above = price >= entry;
    const below = price <= entry;
    const wrong = position.isLong
      ? via === 'stop-loss'
        ? above
        : below
      : position.isShort && (via === 'stop-loss' ? below : above);
    if (!wrong) {
      broker.reducePositionAt(quantity, price, driver.orderPrice).submittedVia = via;
      continue;
    }
    const order = position.isLong ? broker.sellAtMarket(quantity) : broker.buyAtMarket(quantity);
    order.submittedVia = via;
    const wording = (via === 'stop-loss') === position.isLong ? 'above' : 'below';
    session.report(
      () =>
        `The ${via} is ${wording} entry-price for ${position.isLong ? 'long' : 'a short'} position, ` +
        'so it will be replaced with a market order instead',
    );
  }
}

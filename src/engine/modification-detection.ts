/**
 * Noticing that a strategy changed its orders while a position is open.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { checkExit, submitEntries } from './entry-submission.ts';
import { floatText } from './number-text.ts';
import type { SubmittedVia } from './order.ts';
import type { OrderAttribute } from './order-attribute.ts';
import { copyRows, equalRows, type OrderRows, priceOf, quantityOf } from './order-rows.ts';
import { isReferenceFailure } from './reference-failure.ts';
import type { StrategyDriver } from './strategy-driver.ts';

/**
 * Compares the entry attribute of the open side, `stop_loss` and `take_profit` with what was submitted last; what differs is
 * cancelled and submitted anew. Does nothing when the position is closed. Throws `InvalidStrategy` for values that are no
 * numbers, for equal exits and for anything that Python meets with a `TypeError`.
 */
export function detectModifications(driver: StrategyDriver): void {
  const { position } = driver;
  if (position.isClose) return;
  try {
    detectEntry(driver);
    detectExit(driver, driver.stopLoss, 'stop-loss');
    detectExit(driver, driver.takeProfit, 'take-profit');
  } catch (error) {
    throw isReferenceFailure(error, 'TypeError') ? somethingOdd() : error;
  }
  const { stopLoss, takeProfit } = driver;
  if (!position.isOpen || !stopLoss.isSet || !takeProfit.isSet) return;
  if (stopLoss.rows !== null && stopLoss.rows.rows > 0 && equalRows(stopLoss.rows, takeProfit.rows)) {
    throw new ReferenceException(
      'InvalidStrategy',
      'stop-loss and take-profit should not be exactly the same. Just use either one of them and it will do.',
    );
  }
}

function detectEntry(driver: StrategyDriver): void {
  const side = driver.position.isLong ? 'buy' : 'sell';
  const entry = side === 'buy' ? driver.buy : driver.sell;
  const rows = entry.format(driver.whereabouts);
  if (equalRows(rows, entry.submitted)) return;
  entry.submitted = copyRows(rows);
  for (const order of driver.entryOrders) if (order.isActive) driver.broker.cancelOrder(order);
  submitEntries(driver, side);
}

function detectExit(driver: StrategyDriver, exit: OrderAttribute, via: SubmittedVia): void {
  const { position, broker } = driver;
  if (!position.isOpen || !exit.isSet) return;
  checkExit(exit);
  const rows = exit.format(driver.whereabouts);
  if (equalRows(rows, exit.submitted)) return;
  checkNumbers(rows, exit.name);
  const submitted = copyRows(rows);
  exit.submitted = submitted;
  for (const order of driver.activeExitOrders) {
    if (order.submittedVia === via && order.isActive) broker.cancelOrder(order);
  }
  for (let row = 0; row < submitted.rows; row++) {
    if (position.isClose) break;
    const order = broker.reducePositionAt(quantityOf(submitted, row), priceOf(submitted, row), driver.orderPrice);
    order.submittedVia = via;
  }
}

function checkNumbers(rows: OrderRows, name: string): void {
  if (rows.rows > 0) checkPairs(rows);
  for (let row = 0; row < rows.rows; row++) {
    const quantity = quantityOf(rows, row);
    const price = priceOf(rows, row);
    if (Number.isFinite(quantity) && Number.isFinite(price)) continue;
    throw new ReferenceException(
      'InvalidStrategy',
      `self.${name} must contain valid numbers, but (${floatText(quantity)}, ${floatText(price)}) was given. ` +
        `The existing ${name} order was kept. Make sure the values used to calculate it are available.`,
    );
  }
}

/** What Python raises for taking a row apart that is no pair. */
function checkPairs({ columns, flat }: OrderRows): void {
  if (flat) throw new ReferenceException('TypeError', 'cannot unpack non-iterable numpy.float64 object');
  if (columns > 2) throw new ReferenceException('ValueError', 'too many values to unpack (expected 2)');
  if (columns < 2) {
    throw new ReferenceException('ValueError', `not enough values to unpack (expected 2, got ${columns})`);
  }
}

function somethingOdd(): ReferenceException {
  return new ReferenceException(
    'InvalidStrategy',
    'Something odd is going on within your strategy causing a TypeError exception. ' +
      'Try running it with the debug mode enabled in a backtest to see what was going on near the end, and fix it.',
  );
}

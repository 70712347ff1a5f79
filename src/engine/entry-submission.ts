/**
 * From `self.buy` and `self.sell` to orders.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { isPriceNear } from './broker.ts';
import { floatText } from './number-text.ts';
import type { OrderSide } from './order.ts';
import type { OrderAttribute } from './order-attribute.ts';
import { priceOf, quantityOf, requirePrices } from './order-rows.ts';
import { isReferenceFailure } from './reference-failure.ts';
import type { StrategyDriver } from './strategy-driver.ts';

/**
 * Runs `go_long` or `go_short`, checks what it set, runs the filters and submits the entry orders. Throws `InvalidStrategy`,
 * `InvalidShape`, what the strategy throws, and what the broker and the account refuse.
 */
export function enter(driver: StrategyDriver, side: OrderSide): void {
  if (side === 'buy') driver.hooks?.goLong();
  else driver.hooks?.goShort?.();
  const entry = side === 'buy' ? driver.buy : driver.sell;
  checkEntry(entry, side);
  entry.formatAndSubmit(driver.whereabouts);
  for (const exit of [driver.takeProfit, driver.stopLoss]) {
    if (!exit.isSet) continue;
    if (side === 'buy' && driver.account.type === 'spot') throw exitOnSpot(exit);
    checkExit(exit);
    exit.formatAndSubmit(driver.whereabouts);
  }
  if (passesFilters(driver)) submitEntries(driver, side);
}

/** Submits the copy of the entry attribute, row by row: at the market near the price, else as a stop or limit order. */
export function submitEntries(driver: StrategyDriver, side: OrderSide): void {
  const entry = side === 'buy' ? driver.buy : driver.sell;
  const rows = entry.submitted;
  if (rows === null || rows.rows === 0) return;
  requirePrices(rows);
  const { orderPrice: price, broker } = driver;
  for (let row = 0; row < rows.rows; row++) {
    const quantity = quantityOf(rows, row);
    const wanted = priceOf(rows, row);
    if (isPriceNear(wanted, price)) {
      if (side === 'buy') broker.buyAtMarket(quantity);
      else broker.sellAtMarket(quantity);
    } else if (side === 'buy' ? wanted > price : wanted < price) broker.startProfitAt(side, quantity, wanted);
    else if (side === 'buy' && wanted < price) broker.buyAt(quantity, wanted);
    else if (side === 'sell' && wanted > price) broker.sellAt(quantity, wanted);
    else {
      throw new ReferenceException(
        'ValueError',
        `Invalid order price: o[1]:${floatText(wanted)}, self.price:${floatText(price)}`,
      );
    }
  }
}

/** Throws `InvalidStrategy` when an exit attribute is neither tuple, list nor array. */
export function checkExit(exit: OrderAttribute): void {
  if (exit.container !== 'other') return;
  throw new ReferenceException(
    'InvalidStrategy',
    `self.${exit.name} must be either a list or a tuple. example: (qty, price). You set ${exit.typeText}`,
  );
}

function checkEntry(entry: OrderAttribute, side: OrderSide): void {
  if (!entry.isSet) {
    throw new ReferenceException('InvalidStrategy', `You forgot to set self.${side}. example (qty, price)`);
  }
  if (entry.container === 'tuple' || entry.container === 'list') return;
  throw new ReferenceException(
    'InvalidStrategy',
    `self.${side} must be either a list or a tuple. example: (qty, price). ` +
      `You set${side === 'buy' ? ':' : ''} ${entry.typeText}`,
  );
}

function exitOnSpot(exit: OrderAttribute): ReferenceException {
  return new ReferenceException(
    'InvalidStrategy',
    `Setting self.${exit.name} in the go_long() method is not supported for spot trading (it's only supported in futures ` +
      'trading). Try setting it in self.on_open_position() instead.',
  );
}

function passesFilters(driver: StrategyDriver): boolean {
  for (const filter of driver.hooks?.filters?.() ?? []) {
    let passes: boolean;
    try {
      passes = filter.passes();
    } catch (error) {
      throw isReferenceFailure(error, 'TypeError') ? filterCalled() : error;
    }
    if (passes) continue;
    driver.log(filter.name);
    driver.reset();
    return false;
  }
  return true;
}

function filterCalled(): ReferenceException {
  return new ReferenceException(
    'InvalidStrategy',
    'Invalid filter format. You need to pass filter methods WITHOUT calling them ' +
      '(no parentheses must be present at the end)\n\n' +
      '❌ Incorrect Example:\nreturn [\n    self.filter_1()\n]\n\n' +
      '✅ Correct Example:\nreturn [\n    self.filter_1\n]\n',
  );
}

/**
 * Strategies that redefine `close` or `price`: Jesse compares their orders with what these give then.
 *
 * @module
 */
import type { StrategyHooks } from '../../engine/strategy-hooks.ts';
import { AppError } from '../../errors.ts';
import { NdArray } from '../numpy/array/nd-array.ts';
import { getAttribute } from '../runtime/objects/attributes.ts';
import { typeName } from '../runtime/objects/class-of.ts';
import type { PyClass } from '../runtime/objects/py-class.ts';
import type { PyValue } from '../runtime/objects/py-object.ts';
import { PyTuple } from '../runtime/objects/py-tuple.ts';
import { binary } from '../runtime/operators/binary.ts';
import { truth } from '../runtime/operators/truth.ts';
import { budget } from '../runtime/world/budget.ts';
import { numberOf } from './objects/to-float.ts';
import { withReferenceFailures } from './reference-failures.ts';
import { isRedefined } from './require-original.ts';
import type { StrategyObject } from './strategy-object.ts';

/** The hooks of a strategy whose class has another `close` or `price` than Jesse's `base`; none where both are its own. */
export function redefinedPrice(
  self: StrategyObject,
  base: PyClass,
): Pick<StrategyHooks, 'orderPrice' | 'keepClose' | 'forgetClose'> {
  const closes = isRedefined(self.pyClass, base, 'close');
  if (!closes && !isRedefined(self.pyClass, base, 'price')) return {};
  const read = (name: 'close' | 'price'): PyValue => withReferenceFailures(() => getAttribute(self, name));
  const orderPrice = (): number => priceOf(read('price'));
  if (!closes) return { orderPrice };
  self.followsClose = true;
  return {
    orderPrice,
    keepClose: () => {
      budget.beginCall();
      self.keptClose = read('close');
    },
    forgetClose: () => {
      self.keptClose = null;
    },
  };
}

/** As Jesse's `liquidate`, whose order takes the redefined price whatever it is. */
export function liquidateAtRedefinedPrice(self: StrategyObject): void {
  const { position } = self.context;
  if (position.isClose) return;
  const quantity = getAttribute(self.getAttribute('position'), 'qty');
  self.setAttribute(
    position.pnl > 0 ? 'take_profit' : 'stop_loss',
    new PyTuple([quantity, getAttribute(self, 'price')]),
  );
}

function priceOf(value: PyValue): number {
  const number = value instanceof NdArray && value.size !== 1 ? undefined : numberOf(value);
  if (number !== undefined) return number;
  // Jesse divides an order's price by this one and asks whether the difference is small: what that raises is the outcome.
  withReferenceFailures(() => truth(binary('/', 1, value)));
  throw new AppError('unsupported', `expected self.price to be a number, was a value of type ${typeName(value)}`, {
    hint: 'rename the property close or price of the strategy: Jesse compares orders with what it returns',
  });
}

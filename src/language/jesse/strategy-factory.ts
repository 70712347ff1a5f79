/**
 * Makes the engine's strategies out of compiled classes.
 *
 * @module
 */
import type { ClosedTrade } from '../../engine/closed-trade.ts';
import type { Order } from '../../engine/order.ts';
import type { StrategyContext } from '../../engine/strategy-context.ts';
import type { StrategyFactory, StrategyFilter, StrategyHooks } from '../../engine/strategy-hooks.ts';
import { callPositional } from '../runtime/calls/special.ts';
import { attributeKey, readSlot } from '../runtime/objects/attribute-key.ts';
import { getAttribute, missingAttribute } from '../runtime/objects/attributes.ts';
import type { PyClass } from '../runtime/objects/py-class.ts';
import { PyDict } from '../runtime/objects/py-dict.ts';
import { PyFunction } from '../runtime/objects/py-function.ts';
import { PyObject, type PyValue } from '../runtime/objects/py-object.ts';
import { iterate } from '../runtime/operators/iterate.ts';
import { truth } from '../runtime/operators/truth.ts';
import { str } from '../runtime/text/repr.ts';
import { budget } from '../runtime/world/budget.ts';
import { hookReader } from './hook-reader.ts';
import { STRATEGY_HOOKS } from './members.ts';
import { closedTradeObject } from './objects/closed-trade-object.ts';
import { orderObject } from './objects/order-object.ts';
import { toPlain } from './plain-values.ts';
import { redefinedPrice } from './redefined-price.ts';
import { asReferenceFailure, withReferenceFailures } from './reference-failures.ts';
import { isRedefined, requireOriginalClass, requireOriginalInstance } from './require-original.ts';
import { handHyperparameters, takeDefaults } from './settle-hyperparameters.ts';
import { identityOf, requireIdentity } from './strategy-identity.ts';
import { constructFor, StrategyObject } from './strategy-object.ts';
import { objectOfContext, registerStrategy } from './strategy-registry.ts';
import { Stage } from './strategy-stage.ts';

/** Calls a method of a strategy as one call of the engine: with a fresh budget, failures as the engine knows them. */
export function callHook(self: PyObject, name: string, first?: PyValue, second?: PyValue): PyValue {
  budget.beginCall();
  try {
    const found = readSlot(self, attributeKey(name));
    if (found instanceof PyFunction && found.arity === (first === undefined ? 1 : second === undefined ? 2 : 3)) {
      budget.enterCall();
      const { code } = found;
      const result =
        first === undefined ? code(self) : second === undefined ? code(self, first) : code(self, first, second);
      budget.depth--;
      requireIdentity(self);
      return result;
    }
    const args = second === undefined ? (first === undefined ? [] : [first]) : [first as PyValue, second];
    const result = callPositional(getAttribute(self, name), args);
    requireIdentity(self);
    return result;
  } catch (error) {
    throw asReferenceFailure(error);
  }
}

/** As {@link callHook}, of a method without arguments that has been read: `found`. */
function callCandleHook(self: PyObject, name: string, found: unknown): PyValue {
  if (!(found instanceof PyFunction) || found.arity !== 1) return callHook(self, name);
  budget.beginCall();
  try {
    budget.enterCall();
    const result = found.code(self);
    budget.depth--;
    requireIdentity(self);
    return result;
  } catch (error) {
    throw asReferenceFailure(error);
  }
}

/** `bool(value)` of what a method returned: its `__bool__` is the strategy's code. */
function truthForEngine(value: PyValue): boolean {
  try {
    return truth(value);
  } catch (error) {
    throw asReferenceFailure(error);
  }
}

/** Runs code of the strategy that is not one of its methods, as {@link callHook}. */
function asCall<T>(run: () => T): T {
  budget.beginCall();
  return withReferenceFailures(run);
}

/**
 * The factory of a class. `base` is Jesse's `Strategy`; a method that the class does not override is absent from the hooks.
 * `name` is what trades carry, `redefined` are the properties of Jesse's that the source is seen to redefine.
 */
export function strategyFactory(
  name: string,
  cls: PyClass,
  base: PyClass,
  redefined: readonly string[],
): StrategyFactory {
  return {
    name,
    create: (context) => {
      const self = asCall(() => constructFor(context, () => callPositional(cls, [])));
      // What Jesse first asks of a class that does not derive from its own.
      if (!(self instanceof StrategyObject)) throw asReferenceFailure(missingAttribute(self, 'dna'));
      requireOriginalClass(self.pyClass, base, { type: context.account.type, redefined });
      registerStrategy(context, self);
      const { exchange, symbol, timeframe } = context;
      for (const [key, value] of Object.entries({ name, exchange, symbol, timeframe })) self.setAttribute(key, value);
      self.stage = Stage.routed;
      const called = new Set(
        Object.keys(STRATEGY_HOOKS).filter(
          (hook) => isRedefined(self.pyClass, base, hook) || Object.hasOwn(self, attributeKey(hook)),
        ),
      );
      const isCalled = (hook: string): boolean => called.has(hook);
      requireOriginalInstance(self, isCalled);
      return { ...hooksOf(self, isCalled), ...redefinedPrice(self, base) };
    },
  };
}

function hooksOf(self: StrategyObject, overrides: (method: string) => boolean): StrategyHooks {
  const test = (method: string) => {
    const read = hookReader(method);
    return (): boolean => {
      const value = callCandleHook(self, method, read(self));
      return typeof value === 'boolean' ? value : truthForEngine(value);
    };
  };
  const run = (method: string) => {
    const read = hookReader(method);
    return (): void => void callCandleHook(self, method, read(self));
  };
  const onOrder =
    (method: string) =>
    (order: Order): void =>
      void callHook(self, method, orderObject(order));
  const onRoute =
    (method: string) =>
    (other: StrategyContext): void =>
      void callHook(self, method, objectOfContext(other));
  const optional = <Name extends keyof StrategyHooks>(key: Name, method: string, hook: StrategyHooks[Name]) =>
    overrides(method) ? { [key]: hook } : {};
  const dna = (): string | null =>
    asCall(() => {
      const text = callHook(self, 'dna');
      return text === null ? null : str(text);
    });
  return {
    shouldLong: test('should_long'),
    goLong: run('go_long'),
    ...optional('shouldShort', 'should_short', test('should_short')),
    ...optional('goShort', 'go_short', run('go_short')),
    ...optional('shouldCancelEntry', 'should_cancel_entry', test('should_cancel_entry')),
    ...optional('filters', 'filters', () => filtersOf(self)),
    ...optional('before', 'before', run('before')),
    ...optional('after', 'after', run('after')),
    ...optional('updateChart', 'update_chart', run('update_chart')),
    ...optional('updatePosition', 'update_position', run('update_position')),
    ...optional('onOpenPosition', 'on_open_position', onOrder('on_open_position')),
    ...optional('onIncreasedPosition', 'on_increased_position', onOrder('on_increased_position')),
    ...optional('onReducedPosition', 'on_reduced_position', onOrder('on_reduced_position')),
    ...optional('onClosePosition', 'on_close_position', (order: Order, trade: ClosedTrade | null) => {
      callHook(self, 'on_close_position', orderObject(order), trade === null ? null : closedTradeObject(trade));
    }),
    ...optional('onCancel', 'on_cancel', run('on_cancel')),
    ...optional('onRouteOpenPosition', 'on_route_open_position', onRoute('on_route_open_position')),
    ...optional('onRouteClosePosition', 'on_route_close_position', onRoute('on_route_close_position')),
    ...optional('onRouteIncreasedPosition', 'on_route_increased_position', onRoute('on_route_increased_position')),
    ...optional('onRouteReducedPosition', 'on_route_reduced_position', onRoute('on_route_reduced_position')),
    ...optional('onRouteCanceled', 'on_route_canceled', onRoute('on_route_canceled')),
    ...optional('beforeTerminate', 'before_terminate', run('before_terminate')),
    ...optional('terminate', 'terminate', run('terminate')),
    ...optional('dna', 'dna', dna),
    clearCached: () => {
      if (self.cachedResults.size > 0) self.cachedResults.clear();
    },
    start: (given) => startStrategy(self, given),
    held: () => heldBy(self),
    variables: () => {
      requireOriginalInstance(self, overrides);
      return toPlain(self.getAttribute('vars'));
    },
    sharedVariables: () => toPlain(getAttribute(self, 'shared_vars')),
    watchList: () => watchListOf(self),
  };
}

/** Sets what Jesse sets after construction. */
function startStrategy(self: StrategyObject, given: Readonly<Record<string, unknown>> | null): void {
  asCall(() => {
    const ask = (method: 'hyperparameters' | 'dna'): PyValue => callHook(self, method);
    handHyperparameters(self, given, ask);
    const { position, broker } = self.createParts();
    self.setAttribute('position', position);
    self.setAttribute('broker', broker);
    self.setByJesse = identityOf(self);
    self.stage = Stage.started;
    takeDefaults(self, ask);
  });
}

function heldBy(self: StrategyObject): Readonly<Record<string, unknown>> {
  const held = getAttribute(self, 'hp');
  return held instanceof PyDict ? (toPlain(held) as Record<string, unknown>) : {};
}

function* filtersOf(self: StrategyObject): Generator<StrategyFilter> {
  const iterator = asCall(() => iterate(callHook(self, 'filters')));
  for (;;) {
    const filter = withReferenceFailures(() => iterator.next());
    if (filter === undefined) return;
    yield {
      get name() {
        return withReferenceFailures(() => str(getAttribute(filter, '__name__')));
      },
      passes: () => asCall(() => truth(callPositional(filter, []))),
    };
  }
}

/** Jesse reads the watch list only when it is shown; a list that fails is described by its failure. */
function watchListOf(self: StrategyObject): unknown {
  try {
    return toPlain(callHook(self, 'watch_list'));
  } catch (error) {
    if (error instanceof Error && 'exception' in error) return { raised: error.exception, message: error.message };
    throw error;
  }
}

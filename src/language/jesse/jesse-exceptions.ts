/**
 * `jesse.exceptions`: the classes that the engine raises and strategies catch.
 *
 * @module
 */
import '../runtime/index.ts';
import { PyException } from '../runtime/exceptions/py-exception.ts';
import { builtinException, registerException } from '../runtime/exceptions/registry.ts';
import { nativeClass } from '../runtime/objects/native-class.ts';
import type { PyClass } from '../runtime/objects/py-class.ts';
import type { PyValue } from '../runtime/objects/py-object.ts';
import { PyTuple } from '../runtime/objects/py-tuple.ts';
import { str } from '../runtime/text/repr.ts';

const NAMES = [
  'EmptyPosition',
  'OpenPositionError',
  'OrderNotAllowed',
  'ConflictingRules',
  'InvalidStrategy',
  'CandleNotFoundInDatabase',
  'CandleNotFoundInExchange',
  'SymbolNotFound',
  'RouteNotFound',
  'InvalidRoutes',
  'ExchangeInMaintenance',
  'ExchangeNotResponding',
  'ExchangeRejectedOrder',
  'ExchangeRejectedLeverageNumber',
  'ExchangeOrderNotFound',
  'InvalidShape',
  'InvalidConfig',
  'InvalidTimeframe',
  'InvalidSymbol',
  'NegativeBalance',
  'InsufficientMargin',
  'InsufficientBalance',
  'Termination',
  'InvalidExchangeApiKeys',
  'ExchangeError',
  'NotSupportedError',
  'CandlesNotFound',
  'InvalidDateRange',
] as const;

/** `RouteNotFound(symbol, timeframe)` makes its own message. */
const ROUTE_NOT_FOUND = [
  'symbol, timeframe=None',
  (self: PyException, symbol: PyValue, timeframe: PyValue | undefined): PyValue => {
    const words =
      timeframe === undefined
        ? str(symbol)
        : `Data route is required but missing: symbol='${str(symbol)}', timeframe='${str(timeframe)}'`;
    self.args = new PyTuple([words]);
    return null;
  },
] as const;

function makeClass(name: string, base: PyClass): PyClass {
  const cls = nativeClass(name, class extends PyException {}, {
    bases: [base],
    module: 'jesse.exceptions',
    writtenInPython: true,
    ...(name === 'RouteNotFound' ? { initialise: ROUTE_NOT_FOUND } : {}),
  });
  registerException(cls);
  return cls;
}

/** The classes by name; made once. */
export function jesseExceptions(): ReadonlyMap<string, PyClass> {
  made ??= new Map([
    ...NAMES.map((name): [string, PyClass] => [name, makeClass(name, builtinException('Exception'))]),
    ['HistoryIntegrityError', makeClass('HistoryIntegrityError', builtinException('ValueError'))],
  ]);
  return made;
}

let made: Map<string, PyClass> | undefined;

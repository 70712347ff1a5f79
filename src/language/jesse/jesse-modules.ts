/**
 * Jesse's modules of one run, by name. Those written in Python are in {@link PYTHON_SOURCES}.
 *
 * @module
 */
import { SIGNATURE_OF } from '../../indicators/signature.ts';
import { typeError } from '../runtime/exceptions/raise.ts';
import { typeName } from '../runtime/objects/class-of.ts';
import { nativeClass } from '../runtime/objects/native-class.ts';
import type { PyClass } from '../runtime/objects/py-class.ts';
import { native } from '../runtime/objects/py-native.ts';
import { PyObject, type PyValue } from '../runtime/objects/py-object.ts';
import { PyTuple } from '../runtime/objects/py-tuple.ts';
import { str } from '../runtime/text/repr.ts';
import { CachedFunction } from './cached-decorator.ts';
import { IndicatorFunction } from './indicators/indicator-function.ts';
import { jesseExceptions } from './jesse-exceptions.ts';
import { nativeFunctions } from './native-module.ts';
import { futuresAccountClass, spotAccountClass } from './objects/account-object.ts';
import { brokerClass } from './objects/broker-object.ts';
import { closedTradeClass } from './objects/closed-trade-object.ts';
import { orderClass } from './objects/order-object.ts';
import { positionClass } from './objects/position-object.ts';
import { routeClass } from './objects/route-object.ts';
import type { RunServices } from './run-services.ts';

/** Jesse's models that strategies meet; each has a module of its name besides. */
const MODELS = [orderClass, closedTradeClass, positionClass, routeClass, futuresAccountClass, spotAccountClass];

/** Names and values of a module. */
export type ModuleMembers = Iterable<readonly [string, PyValue]>;

/** The native modules: what each holds, made when it is first imported. */
export function jesseModules(
  services: RunServices,
  strategyClass: PyClass,
): Readonly<Record<string, () => ModuleMembers>> {
  const models = (): ModuleMembers => MODELS.map((cls) => [cls.name, cls]);
  // What the engine raises is caught by Python code whether or not it imports the classes.
  jesseExceptions();
  const strategies = (): ModuleMembers => [
    ['Strategy', strategyClass],
    ['cached', cachedDecorator],
  ];
  const logger = (): ModuleMembers => [
    ['info', logFunction(services, 'info')],
    ['error', logFunction(services, 'error')],
  ];
  return {
    jesse: () => [],
    'jesse.strategies': strategies,
    'jesse.strategies.Strategy': strategies,
    'jesse.indicators': () =>
      Array.from(SIGNATURE_OF.values(), (signature) => [
        signature.name,
        new IndicatorFunction(signature, services.warmUpCandles),
      ]),
    'jesse.models': models,
    ...Object.fromEntries(MODELS.map((cls) => [`jesse.models.${cls.name}`, () => [[cls.name, cls] as const]])),
    'jesse.exceptions': () => jesseExceptions(),
    'jesse.services': () => [],
    'jesse.services.logger': logger,
    'jesse.services.cache': () => [['cached', cachedDecorator]],
    'jesse.services.broker': () => [['Broker', brokerClass]],
    'jesse._native': () => Object.entries(nativeFunctions(services)),
  };
}

const cachedDecorator = native('cached', 'method', (method: PyValue) => {
  if (!(method instanceof PyObject)) throw typeError(`'${typeName(method)}' object is not callable`);
  cachedClass ??= nativeClass('function', CachedFunction, { final: true, dictionary: true });
  return new CachedFunction(method);
});

let cachedClass: PyClass | undefined;

function logFunction(services: RunServices, type: 'info' | 'error'): PyObject {
  return native(type, 'msg, send_notification=False, webhook=None', (message: PyValue) => {
    services.log(str(message), type);
    return null;
  });
}

/** `self.trading_hours()` judged at the last completed candle, by the module written in Python. */
export function isTradingHoursOf(isOpenAt: () => PyObject): (self: PyObject) => PyValue {
  return (self) => {
    const hours = self.getAttribute('trading_hours');
    const schedule = hours instanceof PyObject ? hours.call([], [], []) : null;
    if (schedule === null) return true;
    return isOpenAt().call(new PyTuple([self.getAttribute('closed_candle_open_time'), schedule]).items, [], []);
  };
}

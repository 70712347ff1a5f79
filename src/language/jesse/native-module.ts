/**
 * `jesse._native`: what the modules written in Python cannot do themselves.
 *
 * @module
 */

import { DAY } from '../../candles/timeframe.ts';
import { subtractExactly, sumExactly } from '../../engine/exact-sum.ts';
import { AppError } from '../../errors.ts';
import { engleGrangerPValue } from '../../statistics/cointegration.ts';
import { boxNpFloat } from '../numpy/scalars/scalar.ts';
import { typeError } from '../runtime/exceptions/raise.ts';
import { typeName } from '../runtime/objects/class-of.ts';
import { int, makeInt } from '../runtime/objects/int.ts';
import { PyList } from '../runtime/objects/py-list.ts';
import { native, type PyNative } from '../runtime/objects/py-native.ts';
import type { PyValue } from '../runtime/objects/py-object.ts';
import { PyTuple } from '../runtime/objects/py-tuple.ts';
import { str } from '../runtime/text/repr.ts';
import { indicatorInput } from './indicators/indicator-input.ts';
import { runUuid, UuidKind } from './objects/identifiers.ts';
import { numberOf, toFloat } from './objects/to-float.ts';
import type { RunServices } from './run-services.ts';
import { storeFunctions } from './store-functions.ts';
import { isTimeZone, localMinuteOf, utcOfLocalMinute } from './time-zone.ts';

/** The functions by name. */
export function nativeFunctions(services: RunServices): Readonly<Record<string, PyNative>> {
  const settings: Readonly<Record<string, PyValue>> = {
    'env.data.warmup_candles_num': makeInt(services.warmUpCandles),
    'app.trading_mode': 'backtest',
    'app.debug_mode': false,
    'app.currency': services.currency,
    'app.session_id': runUuid(UuidKind.session, 1),
  };
  const functions: readonly PyNative[] = [
    native('simulated_time', '', () => boxNpFloat(services.time())),
    native('considered_symbols', '', () => new PyList(consideredSymbols(services))),
    native('warm_up_candles', '', () => makeInt(services.warmUpCandles)),
    native('configuration', 'keys, default', (keys: PyValue, otherwise: PyValue) => {
      const value = typeof keys === 'string' && Object.hasOwn(settings, keys) ? settings[keys] : undefined;
      return value ?? otherwise;
    }),
    native('new_uuid', '', () => runUuid(UuidKind.other, ++services.identifiers)),
    native('random_letters', 'count', (count: PyValue) => letters(toFloat(count), ++services.identifiers)),
    native('log_info', 'text', (text: PyValue) => {
      services.log(str(text), 'info');
      return null;
    }),
    native('stop_run', '', () => {
      throw new AppError('strategy_failed', 'The strategy ended the run itself (dd).', {
        hint: 'Remove the call of dd from the strategy to run it to the end.',
        details: { exception: 'SystemExit' },
      });
    }),
    native('decimal_sum', 'a, b', (a: PyValue, b: PyValue) => sumExactly(realNumber(a, 1), realNumber(b, 2))),
    native('decimal_difference', 'a, b', (a: PyValue, b: PyValue) =>
      subtractExactly(realNumber(a, 1), realNumber(b, 2)),
    ),
    native('ordinary_least_squares', 'y, x', (y: PyValue, x: PyValue) => regression(seriesOf(y), seriesOf(x))),
    native('cointegration_p_value', 'a, b', (a: PyValue, b: PyValue) =>
      boxNpFloat(engleGrangerPValue(seriesOf(a), seriesOf(b))),
    ),
    native('check_time_zone', 'name', (name: PyValue) => isTimeZone(str(name))),
    native('civil_day', 'text', (text: PyValue) => {
      const match = /^\d{4}-\d{2}-\d{2}$/.test(str(text)) ? Date.parse(`${str(text)}T00:00Z`) : Number.NaN;
      return Number.isNaN(match) ? null : int(match / DAY);
    }),
    native('local_minute', 'zone, time', (zone: PyValue, time: PyValue) =>
      makeInt(localMinuteOf(str(zone), toFloat(time))),
    ),
    native('utc_of_local', 'zone, day, minute', (zone: PyValue, day: PyValue, minute: PyValue) =>
      makeInt(utcOfLocalMinute(str(zone), toFloat(day) * 1440 + toFloat(minute))),
    ),
  ];
  return Object.fromEntries([...functions, ...storeFunctions(services)].map((one) => [one.name, one]));
}

/** A number as Jesse's compiled functions take it. */
function realNumber(value: PyValue, place: number): number {
  const number = numberOf(value);
  if (number !== undefined) return number;
  throw typeError(`argument 'float${place}': must be real number, not ${typeName(value)}`);
}

function seriesOf(value: PyValue): Float64Array {
  const input = indicatorInput(value);
  return input instanceof Float64Array ? input : Float64Array.of();
}

/** Intercept and slope of the line of least squares. */
function regression(y: Float64Array, x: Float64Array): PyTuple {
  const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  let [products, squares] = [0, 0];
  for (let index = 0; index < x.length; index++) {
    const distance = (x[index] as number) - meanX;
    products += distance * ((y[index] as number) - meanY);
    squares += distance * distance;
  }
  const slope = products / squares;
  return new PyTuple([boxNpFloat(meanY - slope * meanX), boxNpFloat(slope)]);
}

/** Letters that depend on nothing but how often they were asked for. */
function letters(count: number, seed: number): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  let state = seed;
  let text = '';
  for (let index = 0; index < count; index++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += alphabet[Math.floor((state / 4294967296) * alphabet.length)] ?? 'a';
  }
  return text;
}

/** The symbols of routes and data routes. Jesse knows them while files are loaded too; here a run is not there yet. */
function consideredSymbols({ session }: RunServices): string[] {
  if (session === null) {
    throw new AppError(
      'unsupported',
      'dashy_symbol asks for the symbols of the run, which are not known while a file is loaded.',
      {
        hint: 'Call it in a method of the strategy.',
      },
    );
  }
  return [...new Set([...session.candles.values()].map(({ symbol }) => symbol))];
}

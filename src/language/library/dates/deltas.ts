/**
 * `timedelta`: making, adding and counting.
 *
 * @module
 */
import { overflowError } from '../../runtime/exceptions/raise.ts';
import { Int, makeInt } from '../../runtime/objects/int.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { native, type PyNative } from '../../runtime/objects/py-native.ts';
import { NotImplemented, type PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { divide } from '../../runtime/operators/integer-arithmetic.ts';
import {
  blank,
  isDelta,
  isMoment,
  MICROSECONDS,
  ordinalOfDay,
  secondsOfDay,
  storeDelta,
  totalMicroseconds,
} from './fields.ts';

/** Arguments up to here are summed exactly in doubles. */
const LARGE = 1e9;

/** Fills a new `timedelta` where all arguments are ints of ordinary size; else false, and nothing is filled. */
function fillDelta(self: PyObject, ...parts: PyValue[]): boolean {
  for (const part of parts) {
    if (!(part instanceof Int) || part.n > LARGE || part.n < -LARGE) return false;
  }
  const [days, seconds, microseconds, milliseconds, minutes, hours, weeks] = parts as Int[];
  if (weeks === undefined) return false;
  return storeDelta(
    self,
    (days as Int).n + weeks.n * 7,
    (seconds as Int).n + (minutes as Int).n * 60 + (hours as Int).n * 3600,
    (microseconds as Int).n + (milliseconds as Int).n * 1000,
  );
}

/** A `timedelta` of parts that are carried. Raises OverflowError beyond its range. */
export function newDelta(cls: PyClass, days: number, seconds: number, microseconds: number): PyObject {
  const made = blank(cls);
  if (storeDelta(made, days, seconds, microseconds)) return made;
  throw overflowError(
    `days=${days + Math.floor((seconds + Math.floor(microseconds / MICROSECONDS)) / 86_400)}; must have magnitude <= 999999999`,
  );
}

function combined(sign: 1 | -1): (cls: PyClass, a: PyValue, b: PyValue) => PyValue {
  return (cls, a, b) => {
    if (!isDelta(a) || !isDelta(b)) return NotImplemented;
    return newDelta(
      cls,
      a.$_days.n + sign * b.$_days.n,
      a.$_seconds.n + sign * b.$_seconds.n,
      a.$_microseconds.n + sign * b.$_microseconds.n,
    );
  };
}

/** `a + b` of two `timedelta`s. */
export const deltaSum: (cls: PyClass, a: PyValue, b: PyValue) => PyValue = combined(1);
/** `a - b` of two `timedelta`s. */
export const deltaDifference: (cls: PyClass, a: PyValue, b: PyValue) => PyValue = combined(-1);

/** The difference of two moments as their clocks show them. */
export function between(cls: PyClass, a: PyValue, b: PyValue): PyValue {
  if (!isMoment(a) || !isMoment(b)) return NotImplemented;
  return newDelta(
    cls,
    ordinalOfDay(a) - ordinalOfDay(b),
    secondsOfDay(a) - secondsOfDay(b),
    a.$_microsecond.n - b.$_microsecond.n,
  );
}

/** The offset of a zone: `+02:00`, `-03:30`, with seconds and microseconds where there are some. */
export function offsetText(delta: PyValue, separator: PyValue): string {
  if (!isDelta(delta)) return '';
  const total = (delta.$_days.n * 86_400 + delta.$_seconds.n) * MICROSECONDS + delta.$_microseconds.n;
  const size = Math.abs(total);
  const seconds = Math.floor(size / MICROSECONDS);
  const two = (count: number): string => String(count).padStart(2, '0');
  const colon = String(separator);
  let text = `${total < 0 ? '-' : '+'}${two(Math.floor(seconds / 3600))}${colon}${two(Math.floor(seconds / 60) % 60)}`;
  const micro = size % MICROSECONDS;
  if (seconds % 60 > 0 || micro > 0) text += `${colon}${two(seconds % 60)}`;
  return micro > 0 ? `${text}.${String(micro).padStart(6, '0')}` : text;
}

/** The functions. */
export function deltaFunctions(): PyNative[] {
  return [
    native(
      'fill_delta',
      'self, days, seconds, microseconds, milliseconds, minutes, hours, weeks',
      fillDelta as (...args: PyValue[]) => PyValue,
    ),
    native('delta_sum', 'cls, a, b', deltaSum),
    native('delta_difference', 'cls, a, b', deltaDifference),
    native('delta_between', 'cls, a, b', between),
    native('delta_total', 'delta', (delta: PyValue) =>
      isDelta(delta)
        ? makeInt(totalMicroseconds(delta.$_days.n, delta.$_seconds.n, delta.$_microseconds.n))
        : NotImplemented,
    ),
    native('delta_seconds', 'delta', (delta: PyValue) =>
      isDelta(delta)
        ? divide(totalMicroseconds(delta.$_days.n, delta.$_seconds.n, delta.$_microseconds.n), MICROSECONDS)
        : NotImplemented,
    ),
    native('offset_text', 'delta, separator', offsetText),
  ];
}

/**
 * Operators between instances of exactly `timedelta`, `date` and `datetime`, without a call of the Python methods that say the same.
 * Everything else, and what these methods refuse, is left to them.
 *
 * @module
 */
import { Int } from '../../runtime/objects/int.ts';
import { PyClass } from '../../runtime/objects/py-class.ts';
import { native, type PyNative } from '../../runtime/objects/py-native.ts';
import { NotImplemented, type PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { askMethods } from '../../runtime/objects/special-methods.ts';
import { compareNumbers } from '../../runtime/operators/compare.ts';
import type { BinarySymbol, ComparisonSymbol } from '../../runtime/operators/symbols.ts';
import { between, deltaDifference, deltaSum, newDelta } from './deltas.ts';
import { type Day, type Delta, isDay, isDelta, isMoment, type Moment, ordinalOfDay } from './fields.ts';
import { dayAt, momentAfter, momentBefore } from './moments.ts';

/** What the prototypes of the classes are given: the `timedelta` of their world. */
interface Known {
  readonly deltaClass: PyClass;
}

const isExactDelta = (value: PyValue): value is Delta =>
  typeof value === 'object' && value !== null && value.binary === binaryOfDelta;
const isExactDay = (value: PyValue): value is Day =>
  typeof value === 'object' && value !== null && value.binary === binaryOfDay;
const isExactMoment = (value: PyValue): value is Moment =>
  typeof value === 'object' && value !== null && value.binary === binaryOfMoment;

/** The sign of the first difference; `undefined` where a field is no plain int. */
function order(first: readonly (PyValue | undefined)[], second: readonly (PyValue | undefined)[]): number | undefined {
  for (let index = 0; index < first.length; index++) {
    const a = first[index];
    const b = second[index];
    if (!(a instanceof Int) || !(b instanceof Int)) return undefined;
    if (a.n !== b.n) return a.n - b.n;
  }
  return 0;
}

function binaryOfDelta(this: Delta & Known, symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
  if (isExactDelta(other) && !reflected && (symbol === '+' || symbol === '-')) {
    return symbol === '+' ? deltaSum(this.deltaClass, this, other) : deltaDifference(this.deltaClass, this, other);
  }
  return askMethods.binary.call(this, symbol, other, reflected);
}

function compareDelta(this: Delta & Known, symbol: ComparisonSymbol, other: PyValue): PyValue {
  if (isExactDelta(other)) {
    const sign = order(
      [this.$_days, this.$_seconds, this.$_microseconds],
      [other.$_days, other.$_seconds, other.$_microseconds],
    );
    if (sign !== undefined) return compareNumbers(symbol, sign, 0);
  }
  return askMethods.compare.call(this, symbol, other);
}

function binaryOfDay(this: Day & Known, symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
  let result: PyValue = NotImplemented;
  if (symbol === '-' && !reflected && isExactDay(other)) result = daysBetween(this, other);
  else if (isExactDelta(other) && (symbol === '+' || (symbol === '-' && !reflected)) && isDelta(other)) {
    result = dayAt(this.pyClass, this, symbol === '+' ? other.$_days.n : -other.$_days.n);
  }
  return result === NotImplemented ? askMethods.binary.call(this, symbol, other, reflected) : result;
}

function daysBetween(a: Day & Known, b: Day): PyValue {
  return isDay(a) && isDay(b) ? newDelta(a.deltaClass, ordinalOfDay(a) - ordinalOfDay(b), 0, 0) : NotImplemented;
}

function compareDay(this: Day & Known, symbol: ComparisonSymbol, other: PyValue): PyValue {
  if (isExactDay(other)) {
    const sign = order([this.$_year, this.$_month, this.$_day], [other.$_year, other.$_month, other.$_day]);
    if (sign !== undefined) return compareNumbers(symbol, sign, 0);
  }
  return askMethods.compare.call(this, symbol, other);
}

function binaryOfMoment(this: Moment & Known, symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
  let result: PyValue = NotImplemented;
  if (isExactDelta(other)) {
    if (symbol === '+') result = momentAfter(this.pyClass, this, other);
    else if (symbol === '-' && !reflected) result = momentBefore(this.pyClass, this, other);
  } else if (symbol === '-' && !reflected && isExactMoment(other) && this.$_tzinfo === other.$_tzinfo) {
    result = between(this.deltaClass, this, other);
  }
  return result === NotImplemented ? askMethods.binary.call(this, symbol, other, reflected) : result;
}

function compareMoment(this: Moment & Known, symbol: ComparisonSymbol, other: PyValue): PyValue {
  if (isExactMoment(other) && this.$_tzinfo === other.$_tzinfo && isMoment(this) && isMoment(other)) {
    const sign = orderOfMoments(this, other);
    if (sign !== undefined) return compareNumbers(symbol, sign, 0);
  }
  return askMethods.compare.call(this, symbol, other);
}

function orderOfMoments(a: Moment, b: Moment): number | undefined {
  const days = order([a.$_year, a.$_month, a.$_day], [b.$_year, b.$_month, b.$_day]);
  if (days !== 0) return days;
  return order(
    [a.$_hour, a.$_minute, a.$_second, a.$_microsecond],
    [b.$_hour, b.$_minute, b.$_second, b.$_microsecond],
  );
}

function quicken(delta: PyValue, day: PyValue, moment: PyValue): null {
  const take = (cls: PyValue, methods: object): void => {
    if (!(cls instanceof PyClass) || !(delta instanceof PyClass) || cls.isNative) return;
    const prototype: PyObject = cls.js.prototype;
    for (const [name, value] of Object.entries({ ...methods, deltaClass: delta })) {
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
    }
  };
  take(delta, { binary: binaryOfDelta, compare: compareDelta });
  take(day, { binary: binaryOfDay, compare: compareDay });
  take(moment, { binary: binaryOfMoment, compare: compareMoment });
  return null;
}

/** `quicken(timedelta, date, datetime)` */
export function operatorFunctions(): PyNative[] {
  return [native('quicken', 'delta, day, moment', quicken)];
}

/**
 * Built-in functions over iterables.
 *
 * @module
 */

import { callPositional } from '../calls/special.ts';
import { stopIteration, typeError, valueError } from '../exceptions/raise.ts';
import { classOf, typeName } from '../objects/class-of.ts';
import { ForeignIterator } from '../objects/foreign-iterator.ts';
import { boxInteger, Int, int } from '../objects/int.ts';
import { PyBytes } from '../objects/py-bytes.ts';
import { PyGenerator } from '../objects/py-generator.ts';
import { NativeIterator, PyIterator } from '../objects/py-iterator.ts';
import { PyList } from '../objects/py-list.ts';
import { native } from '../objects/py-native.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { valueOr } from '../objects/value-or.ts';
import { add } from '../operators/arithmetic.ts';
import { compare, compareNumbers } from '../operators/compare.ts';
import { equalValues } from '../operators/equality.ts';
import { iterate, toNewItems } from '../operators/iterate.ts';
import { lengthOf } from '../operators/length.ts';
import { isReversed, sortItems } from '../operators/sort.ts';
import { truth } from '../operators/truth.ts';
import { isCallable } from './attribute-functions.ts';

function sum(iterable: PyValue, start?: PyValue): PyValue {
  if (typeof start === 'string') throw typeError("sum() can't sum strings [use ''.join(seq) instead]");
  if (start instanceof PyBytes) throw typeError("sum() can't sum bytes [use b''.join(seq) instead]");
  if (start === undefined && iterable instanceof PyList && iterable.constructor === PyList) {
    const total = sumOfNumbers(iterable.items);
    if (total !== undefined) return total;
  }
  const source = iterate(iterable);
  let total: PyValue = valueOr(start, int(0));
  for (let item = source.next(); item !== undefined; item = source.next()) total = add(total, item);
  return total;
}

/** Ints, then floats with or without ints; `undefined` for anything else, and for a sum that leaves the safe ints. */
function sumOfNumbers(items: readonly PyValue[]): PyValue | undefined {
  let whole = 0;
  let index = 0;
  for (; index < items.length; index++) {
    const item = items[index];
    if (!(item instanceof Int)) break;
    whole += item.n;
    if (!Number.isSafeInteger(whole)) return undefined;
  }
  if (index === items.length) return int(whole);
  let total = whole;
  for (; index < items.length; index++) {
    const item = items[index];
    if (typeof item === 'number') total += item;
    else if (item instanceof Int) total += item.n;
    else return undefined;
  }
  return total;
}

/** Of floats and small ints; `undefined` where there is anything else, or nothing. */
function extremeOfNumbers(items: readonly PyValue[], largest: boolean): PyValue | undefined {
  let best: PyValue | undefined;
  let size = 0;
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as PyValue;
    const n = typeof item === 'number' ? item : item instanceof Int ? item.n : undefined;
    if (n === undefined) return undefined;
    if (index === 0 || (largest ? n > size : n < size)) {
      best = item;
      size = n;
    }
  }
  return best;
}

/** `min` or `max`: keeps the first of equals, as the comparisons fall. */
function extreme(name: 'min' | 'max') {
  const symbol = name === 'min' ? '<' : '>';
  return (args: readonly PyValue[], key?: PyValue, fallback?: PyValue): PyValue => {
    if (args.length === 0) throw typeError(`${name} expected at least 1 argument, got 0`);
    if (args.length > 1 && fallback !== undefined) {
      throw typeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
    }
    if (args.length === 1 && (key === undefined || key === null) && args[0] instanceof PyList) {
      const best = args[0].constructor === PyList ? extremeOfNumbers(args[0].items, symbol === '>') : undefined;
      if (best !== undefined) return best;
    }
    const source = iterate(args.length === 1 ? (args[0] as PyValue) : new PyList([...args]));
    const keyed = key !== undefined && key !== null;
    let best = source.next();
    if (best === undefined) {
      if (fallback !== undefined) return fallback;
      throw valueError(`${name}() arg is an empty sequence`);
    }
    let bestKey = keyed ? callPositional(key, [best]) : best;
    for (let item = source.next(); item !== undefined; item = source.next()) {
      const itemKey = keyed ? callPositional(key, [item]) : item;
      const isBetter =
        typeof itemKey === 'number' && typeof bestKey === 'number'
          ? compareNumbers(symbol, itemKey, bestKey)
          : truth(compare(symbol, itemKey, bestKey));
      if (isBetter) {
        best = item;
        bestKey = itemKey;
      }
    }
    return best;
  };
}

function next(iterator: PyValue, fallback?: PyValue): PyValue {
  if (iterator instanceof PyIterator) {
    const value = iterator.next();
    if (value !== undefined) return value;
    if (fallback !== undefined) return fallback;
    throw iterator instanceof PyGenerator ? stopIteration(iterator.returned) : stopIteration();
  }
  if (classOf(iterator).lookup('__next__') === undefined) {
    throw typeError(`'${typeName(iterator)}' object is not an iterator`);
  }
  if (fallback === undefined) return callPositional((iterator as PyObject).getAttribute('__next__'), []);
  return valueOr(new ForeignIterator(iterator as PyObject).next(), fallback);
}

function iter(value: PyValue, sentinel?: PyValue): PyValue {
  if (sentinel !== undefined && !isCallable(value)) throw typeError('iter(v, w): v must be callable');
  if (sentinel === undefined) {
    const iterator = iterate(value);
    return iterator instanceof ForeignIterator ? iterator.target : iterator;
  }
  if (!(value instanceof PyObject)) throw typeError('iter(v, w): v must be callable');
  let over = false;
  return new NativeIterator(() => {
    if (over) return undefined;
    const item = callPositional(value, []);
    over = equalValues(item, sentinel);
    return over ? undefined : item;
  });
}

function quantify(iterable: PyValue, stopAt: boolean): boolean {
  const source = iterate(iterable);
  for (let item = source.next(); item !== undefined; item = source.next()) {
    if (truth(item) === stopAt) return stopAt;
  }
  return !stopAt;
}

/** The functions. */
export const SEQUENCE_FUNCTIONS = [
  native('len', 'obj, /', (value: PyValue) => boxInteger(lengthOf(value))),
  native('all', 'iterable, /', (iterable: PyValue) => quantify(iterable, false)),
  native('any', 'iterable, /', (iterable: PyValue) => quantify(iterable, true)),
  native('sum', 'iterable, /, start=0', sum),
  native('min', '*args, key=None, default=…', extreme('min')),
  native('max', '*args, key=None, default=…', extreme('max')),
  native(
    'sorted',
    'iterable, /, *, key=None, reverse=False',
    (iterable: PyValue, key?: PyValue, reverse?: PyValue) =>
      new PyList(sortItems(toNewItems(iterable), key ?? null, isReversed(reverse))),
  ),
  native('iter', 'iterable, sentinel=…, /', iter),
  native('next', 'iterator, default=…, /', next),
];

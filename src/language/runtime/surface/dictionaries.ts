/**
 * Dictionaries proper, as compiled code reads and writes them where it knows or has asked that it has one.
 *
 * @module
 */
import { keyError } from '../exceptions/raise.ts';
import { DictItems } from '../objects/dict-views.ts';
import { boxInteger, Int } from '../objects/int.ts';
import { type DictEntry, PyDict } from '../objects/py-dict.ts';
import type { PyValue } from '../objects/py-object.ts';
import { add, subtract } from '../operators/arithmetic.ts';
import type { Raw } from '../operators/integer-arithmetic.ts';
import { iterate } from '../operators/iterate.ts';
import { setSubscript, subscript } from '../operators/subscript.ts';
import type { Entry, PairWalk } from '../surface.ts';
import { unpack } from './flow.ts';

function isDict(value: PyValue): boolean {
  return value instanceof PyDict && value.constructor === PyDict;
}

function found(value: PyValue | undefined, key: PyValue): PyValue {
  if (value === undefined) throw keyError(key);
  return value;
}

function getInt(dict: PyValue, n: Raw): PyValue | undefined {
  return typeof n === 'number' ? (dict as PyDict).getInt(n) : (dict as PyDict).get(n);
}

/** Pairs of anything that is walked, each unpacked when its turn comes. */
function unpackedPairs(value: PyValue): PairWalk {
  const source = iterate(value);
  return {
    next() {
      const item = source.next();
      if (item === undefined) return undefined;
      const [key, second] = unpack(item, 2) as [PyValue, PyValue];
      return { key, value: second };
    },
  };
}

/** Replaces an entry's number by `operate` of it and another; says false where they are anything else. */
function changed(entry: Entry, operand: PyValue, operate: (a: PyValue, b: PyValue) => PyValue): boolean {
  const { value } = entry;
  const numbers =
    (typeof value === 'number' || value instanceof Int) && (typeof operand === 'number' || operand instanceof Int);
  if (numbers) (entry as DictEntry).value = operate(value, operand);
  return numbers;
}

/** The part of the surface that is about dictionaries. */
export const DICTIONARIES = {
  isDict,
  dictGet(dict: PyValue, key: PyValue, fallback: PyValue): PyValue {
    const value = (dict as PyDict).get(key);
    return value === undefined ? fallback : value;
  },
  dictGetInt(dict: PyValue, n: Raw, fallback: PyValue): PyValue {
    const value = getInt(dict, n);
    return value === undefined ? fallback : value;
  },
  dictItem: (dict: PyValue, key: PyValue): PyValue => found((dict as PyDict).get(key), key),
  dictItemInt(dict: PyValue, n: Raw): PyValue {
    const value = getInt(dict, n);
    return value === undefined ? found(value, boxInteger(n)) : value;
  },
  dictHas: (dict: PyValue, key: PyValue): boolean => (dict as PyDict).get(key) !== undefined,
  dictHasInt: (dict: PyValue, n: Raw): boolean => getInt(dict, n) !== undefined,
  dictSet(dict: PyValue, key: PyValue, value: PyValue): void {
    (dict as PyDict).put(key, value);
  },
  dictSetInt(dict: PyValue, n: Raw, value: PyValue): void {
    if (typeof n === 'number') (dict as PyDict).putInt(n, value);
    else (dict as PyDict).put(n, value);
  },
  getItemText(object: PyValue, key: string): PyValue {
    return isDict(object) ? found((object as PyDict).get(key), key) : subscript(object, key);
  },
  setItemText(object: PyValue, key: string, value: PyValue): void {
    if (isDict(object)) (object as PyDict).put(key, value);
    else setSubscript(object, key, value);
  },
  dictEntry: (object: PyValue, key: PyValue): Entry | undefined =>
    isDict(object) ? (object as PyDict).entryOf(key) : undefined,
  addToEntry: (entry: Entry, operand: PyValue): boolean => changed(entry, operand, add),
  subtractFromEntry: (entry: Entry, operand: PyValue): boolean => changed(entry, operand, subtract),
  traversePairs(value: PyValue): PairWalk {
    return value instanceof DictItems ? value.dict.walkEntries() : unpackedPairs(value);
  },
};

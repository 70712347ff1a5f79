/**
 * `set` and `frozenset`.
 *
 * @module
 */
import { keyError } from '../exceptions/raise.ts';
import { type MethodTable, nativeClass } from '../objects/native-class.ts';
import type { PyClass } from '../objects/py-class.ts';
import type { PyValue } from '../objects/py-object.ts';
import { PyAnySet, PyFrozenSet, PySet } from '../objects/py-set.ts';
import { toItems } from '../operators/iterate.ts';
import { combineSets } from '../operators/set-algebra.ts';
import type { BinarySymbol } from '../operators/symbols.ts';
import { genericAlias } from './generic-alias.ts';
import './object-class.ts';

function asSet(value: PyValue): PyAnySet {
  return value instanceof PyAnySet ? value : new PySet().merge(toItems(value));
}

/** `self.union(*others)` and its kin. */
function combine(symbol: BinarySymbol): (self: PyAnySet, others: readonly PyValue[]) => PyAnySet {
  return (self, others) => {
    let result = self.copy();
    for (const other of others) {
      const next = combineSets(symbol, result, asSet(other));
      if (next instanceof PyAnySet) result = next;
    }
    return result;
  };
}

/** `self.update(*others)` and its kin. */
function combineInPlace(symbol: BinarySymbol): (self: PySet, others: readonly PyValue[]) => null {
  return (self, others) => {
    for (const other of others) self.inPlace(symbol, asSet(other));
    return null;
  };
}

const symmetric = combine('^');
const symmetricInPlace = combineInPlace('^');

const SHARED: MethodTable = {
  union: ['*others', combine('|')],
  intersection: ['*others', combine('&')],
  difference: ['*others', combine('-')],
  symmetric_difference: ['other, /', (self: PyAnySet, other: PyValue) => symmetric(self, [other])],
  issubset: ['other, /', (self: PyAnySet, other: PyValue) => self.isWithin(asSet(other))],
  issuperset: ['other, /', (self: PyAnySet, other: PyValue) => asSet(other).isWithin(self)],
  isdisjoint: [
    'other, /',
    (self: PyAnySet, other: PyValue) =>
      !asSet(other)
        .values()
        .some((item) => self.has(item)),
  ],
  copy: ['', (self: PyAnySet) => self.copy()],
};

const OPERATORS = ['|', '&', '-', '^'] as const;

/** `set` */
export const setType = nativeClass('set', PySet, {
  constants: { __hash__: null },
  operators: OPERATORS,
  create: ['*args, **kwargs', (cls: PyClass) => new (cls.js as new () => PySet)()],
  initialise: [
    'iterable=(), /',
    (self: PySet, iterable: PyValue | undefined) => {
      if (iterable instanceof PyAnySet && iterable !== self) {
        self.clear();
        self.mergeSet(iterable);
        return null;
      }
      const items = iterable === undefined ? [] : toItems(iterable);
      self.clear();
      self.merge(items);
      return null;
    },
  ],
  methods: {
    ...SHARED,
    add: [
      'object, /',
      (self: PySet, item: PyValue) => {
        self.put(item);
        return null;
      },
    ],
    remove: [
      'object, /',
      (self: PySet, item: PyValue) => {
        if (!self.take(item)) throw keyError(item);
        return null;
      },
    ],
    discard: [
      'object, /',
      (self: PySet, item: PyValue) => {
        self.take(item);
        return null;
      },
    ],
    pop: [
      '',
      (self: PySet) => {
        const item = self.iterator().next();
        if (item === undefined) throw keyError('pop from an empty set');
        self.take(item);
        return item;
      },
    ],
    clear: [
      '',
      (self: PySet) => {
        self.clear();
        return null;
      },
    ],
    update: ['*others', combineInPlace('|')],
    intersection_update: ['*others', combineInPlace('&')],
    difference_update: ['*others', combineInPlace('-')],
    symmetric_difference_update: ['other, /', (self: PySet, other: PyValue) => symmetricInPlace(self, [other])],
  },
  classMethods: { __class_getitem__: ['item, /', genericAlias] },
});

/** `frozenset` */
export const frozensetType = nativeClass('frozenset', PyFrozenSet, {
  operators: OPERATORS,
  create: [
    'iterable=(), /',
    (cls: PyClass, iterable: PyValue | undefined) => {
      if (cls === frozensetType && iterable instanceof PyFrozenSet) return iterable;
      const made = new (cls.js as new () => PyFrozenSet)();
      return iterable === undefined ? made : made.merge(toItems(iterable));
    },
  ],
  methods: SHARED,
  classMethods: { __class_getitem__: ['item, /', genericAlias] },
});

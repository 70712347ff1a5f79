/**
 * `dict` and its views.
 *
 * @module
 */
import { keyError, typeError } from '../exceptions/raise.ts';
import { typeName } from '../objects/class-of.ts';
import { DictItems, DictKeys, DictValues } from '../objects/dict-views.ts';
import { fillDict } from '../objects/fill-dict.ts';
import { nativeClass } from '../objects/native-class.ts';
import type { PyClass } from '../objects/py-class.ts';
import { PyDict } from '../objects/py-dict.ts';
import { NativeIterator } from '../objects/py-iterator.ts';
import { PyObject, type PyValue } from '../objects/py-object.ts';
import { PySet } from '../objects/py-set.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { toItems } from '../operators/iterate.ts';
import { genericAlias } from './generic-alias.ts';
import './object-class.ts';
import { valueOr } from '../objects/value-or.ts';

function fill(self: PyDict, source: PyValue | undefined, keywords: PyDict): null {
  if (source !== undefined) fillDict(self, source);
  self.merge(keywords);
  return null;
}

function reversed(items: readonly PyValue[]): NativeIterator {
  let index = items.length;
  return new NativeIterator(() => (index > 0 ? items[--index] : undefined));
}

/** `dict` */
export const dictType = nativeClass('dict', PyDict, {
  constants: { __hash__: null },
  operators: ['|'],
  create: ['*args, **kwargs', (cls: PyClass) => new (cls.js as new () => PyDict)()],
  initialise: ['iterable=(), /, **kwargs', fill],
  methods: {
    get: [
      'key, default=None, /',
      (self: PyDict, key: PyValue, fallback: PyValue | undefined) => valueOr(valueOr(self.get(key), fallback), null),
    ],
    keys: ['', (self: PyDict) => new DictKeys(self)],
    values: ['', (self: PyDict) => new DictValues(self)],
    items: ['', (self: PyDict) => new DictItems(self)],
    pop: [
      'key, default=…, /',
      (self: PyDict, key: PyValue, fallback: PyValue | undefined) => {
        const value = valueOr(self.take(key), fallback);
        if (value === undefined) throw keyError(key);
        return value;
      },
    ],
    popitem: [
      '',
      (self: PyDict) => {
        const last = self.last();
        if (last === undefined) throw keyError('popitem(): dictionary is empty');
        self.take(last.key);
        return new PyTuple([last.key, last.value]);
      },
    ],
    setdefault: [
      'key, default=None, /',
      (self: PyDict, key: PyValue, fallback: PyValue | undefined) => {
        const value = self.get(key);
        if (value !== undefined) return value;
        self.put(key, fallback ?? null);
        return fallback ?? null;
      },
    ],
    update: ['iterable=(), /, **kwargs', fill],
    clear: [
      '',
      (self: PyDict) => {
        self.clear();
        return null;
      },
    ],
    copy: ['', (self: PyDict) => self.copy()],
    __reversed__: ['', (self: PyDict) => reversed(self.keys())],
  },
  classMethods: {
    fromkeys: [
      'iterable, value=None, /',
      (cls: PyClass, keys: PyValue, value: PyValue | undefined) => {
        const dict = cls.call([], [], []);
        if (!(dict instanceof PyObject)) throw typeError(`'${typeName(dict)}' object does not support item assignment`);
        for (const key of toItems(keys)) dict.setItem(key, value ?? null);
        return dict;
      },
    ],
    __class_getitem__: ['item, /', genericAlias],
  },
});

const VIEW_REVERSED = {
  __reversed__: ['', (self: DictKeys | DictItems | DictValues) => reversed(self.iterator().drain())],
} as const;

const VIEW_METHODS = {
  ...VIEW_REVERSED,
  isdisjoint: [
    'other, /',
    (self: DictKeys, other: PyValue) => {
      const theirs = new PySet().merge(toItems(other));
      return !self
        .iterator()
        .drain()
        .some((item) => theirs.has(item));
    },
  ],
} as const;

const VIEW_OPERATORS = ['|', '&', '-', '^'] as const;

nativeClass('dict_keys', DictKeys, { final: true, operators: VIEW_OPERATORS, methods: VIEW_METHODS });
nativeClass('dict_items', DictItems, { final: true, operators: VIEW_OPERATORS, methods: VIEW_METHODS });
nativeClass('dict_values', DictValues, { final: true, methods: VIEW_REVERSED });

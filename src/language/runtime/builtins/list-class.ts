/**
 * `list`.
 *
 * @module
 */
import { indexError, valueError } from '../exceptions/raise.ts';
import { boxInteger } from '../objects/int.ts';
import { nativeClass } from '../objects/native-class.ts';
import type { PyClass } from '../objects/py-class.ts';
import { PyList } from '../objects/py-list.ts';
import type { PyValue } from '../objects/py-object.ts';
import { ReverseIterator } from '../objects/reverse-iterator.ts';
import { sameOrEqual } from '../operators/equality.ts';
import { toItems } from '../operators/iterate.ts';
import { isReversed, sortItems } from '../operators/sort.ts';
import { toPosition } from '../operators/to-index.ts';
import { repr } from '../text/repr.ts';
import { genericAlias } from './generic-alias.ts';
import './object-class.ts';

/** Where `index`, `count` and the like begin and end. */
export function clampBound(value: PyValue | undefined, length: number, fallback: number): number {
  if (value === undefined) return fallback;
  const index = toPosition(value);
  return Math.min(Math.max(index < 0 ? index + length : index, 0), length);
}

/** `items.index(item, start, stop)`, or −1. */
export function indexOfItem(
  items: readonly PyValue[],
  item: PyValue,
  start: PyValue | undefined,
  stop: PyValue | undefined,
): number {
  const end = clampBound(stop, items.length, items.length);
  for (let index = clampBound(start, items.length, 0); index < end; index++) {
    if (sameOrEqual(items[index] as PyValue, item)) return index;
  }
  return -1;
}

/** `items.count(item)` */
export function countItem(items: readonly PyValue[], item: PyValue): PyValue {
  return boxInteger(items.filter((each) => sameOrEqual(each, item)).length);
}

/** `list` */
export const listType = nativeClass('list', PyList, {
  constants: { __hash__: null },
  operators: ['+', '*'],
  create: ['*args, **kwargs', (cls: PyClass) => new (cls.js as new () => PyList)()],
  initialise: [
    'iterable=(), /',
    (self: PyList, iterable: PyValue | undefined) => {
      const items = iterable === undefined ? [] : toItems(iterable).slice();
      self.items = items;
      return null;
    },
  ],
  methods: {
    append: [
      'object, /',
      (self: PyList, item: PyValue) => {
        self.push(item);
        return null;
      },
    ],
    extend: [
      'iterable, /',
      (self: PyList, iterable: PyValue) => {
        self.inPlace('+', iterable);
        return null;
      },
    ],
    insert: [
      'index, object, /',
      (self: PyList, index: PyValue, item: PyValue) => {
        self.items.splice(clampBound(index, self.items.length, 0), 0, item);
        return null;
      },
    ],
    pop: [
      'index=-1, /',
      (self: PyList, index: PyValue | undefined) => {
        const { items } = self;
        if (index === undefined && items.length > 0) return items.pop() as PyValue;
        if (items.length === 0) throw indexError('pop from empty list');
        const position = toPosition(index as PyValue);
        const at = position < 0 ? position + items.length : position;
        if (at < 0 || at >= items.length) throw indexError('pop index out of range');
        return (at === 0 ? items.shift() : items.splice(at, 1)[0]) as PyValue;
      },
    ],
    remove: [
      'value, /',
      (self: PyList, item: PyValue) => {
        const at = indexOfItem(self.items, item, undefined, undefined);
        if (at < 0) throw valueError('list.remove(x): x not in list');
        self.items.splice(at, 1);
        return null;
      },
    ],
    clear: [
      '',
      (self: PyList) => {
        self.items.length = 0;
        return null;
      },
    ],
    index: [
      'value, start=0, stop=9223372036854775807, /',
      (self: PyList, item: PyValue, start: PyValue | undefined, stop: PyValue | undefined) => {
        const at = indexOfItem(self.items, item, start, stop);
        if (at < 0) throw valueError(`${repr(item)} is not in list`);
        return boxInteger(at);
      },
    ],
    count: ['value, /', (self: PyList, item: PyValue) => countItem(self.items, item)],
    copy: ['', (self: PyList) => new PyList(self.items.slice())],
    reverse: [
      '',
      (self: PyList) => {
        self.items.reverse();
        return null;
      },
    ],
    sort: [
      '*, key=None, reverse=False',
      (self: PyList, key: PyValue | undefined, reverse: PyValue | undefined) => {
        const { items } = self;
        const sorted = sortItems(items.slice(), key ?? null, isReversed(reverse));
        for (let index = 0; index < sorted.length; index++) items[index] = sorted[index] as PyValue;
        return null;
      },
    ],
    __reversed__: ['', (self: PyList) => new ReverseIterator(self.items)],
  },
  classMethods: { __class_getitem__: ['item, /', genericAlias] },
});

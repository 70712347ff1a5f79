/**
 * `tuple` and `slice`.
 *
 * @module
 */
import { valueError } from '../exceptions/raise.ts';
import { boxInteger } from '../objects/int.ts';
import { nativeClass } from '../objects/native-class.ts';
import type { PyClass } from '../objects/py-class.ts';
import type { PyValue } from '../objects/py-object.ts';
import { PySlice } from '../objects/py-slice.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { toItems } from '../operators/iterate.ts';
import { toSize } from '../operators/to-index.ts';
import { genericAlias } from './generic-alias.ts';
import { countItem, indexOfItem } from './list-class.ts';
import './object-class.ts';

/** `tuple` */
export const tupleType = nativeClass('tuple', PyTuple, {
  operators: ['+', '*'],
  create: [
    'iterable=(), /',
    (cls: PyClass, iterable: PyValue | undefined) => {
      if (cls === tupleType && iterable instanceof PyTuple && iterable.pyClass === tupleType) return iterable;
      const items = iterable === undefined ? [] : toItems(iterable).slice();
      return new (cls.js as new (items: readonly PyValue[]) => PyTuple)(items);
    },
  ],
  methods: {
    index: [
      'value, start=0, stop=9223372036854775807, /',
      (self: PyTuple, item: PyValue, start: PyValue | undefined, stop: PyValue | undefined) => {
        const at = indexOfItem(self.items, item, start, stop);
        if (at < 0) throw valueError('tuple.index(x): x not in tuple');
        return boxInteger(at);
      },
    ],
    count: ['value, /', (self: PyTuple, item: PyValue) => countItem(self.items, item)],
  },
  classMethods: { __class_getitem__: ['item, /', genericAlias] },
});

/** `slice` */
export const sliceType = nativeClass('slice', PySlice, {
  constants: { __hash__: null },
  final: true,
  create: [
    'start, stop=None, step=None, /',
    (_cls: PyClass, first: PyValue, stop: PyValue | undefined, step: PyValue | undefined) =>
      stop === undefined ? new PySlice(null, first, null) : new PySlice(first, stop, step ?? null),
  ],
  methods: {
    indices: [
      'length, /',
      (self: PySlice, length: PyValue) => {
        const size = toSize(length);
        if (size < 0) throw valueError('length should not be negative');
        const { start, stop, step } = self.resolve(size);
        return new PyTuple([start, stop, step].map(boxInteger));
      },
    ],
  },
  attributes: {
    start: (self: PySlice) => self.start,
    stop: (self: PySlice) => self.stop,
    step: (self: PySlice) => self.step,
  },
});

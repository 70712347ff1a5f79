/**
 * `itertools.count`, `cycle` and `repeat`.
 *
 * @module
 */
import { typeError } from '../../runtime/exceptions/raise.ts';
import { classOf } from '../../runtime/objects/class-of.ts';
import { int, integerValue, isInt, makeInt } from '../../runtime/objects/int.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { BYTES_PER_ITEM, PyIterator } from '../../runtime/objects/py-iterator.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { binary } from '../../runtime/operators/binary.ts';
import { iterate } from '../../runtime/operators/iterate.ts';
import { toPosition } from '../../runtime/operators/to-index.ts';
import { repr } from '../../runtime/text/repr.ts';
import { budget } from '../../runtime/world/budget.ts';
import { made } from './made.ts';

class Count extends PyIterator {
  following: PyValue = int(0);
  step: PyValue = int(1);

  override next(): PyValue {
    const value = this.following;
    this.following = binary('+', value, this.step);
    return value;
  }

  override repr(): string {
    const { following, step, pyClass } = this;
    const shown = isInt(step) && integerValue(step) === 1 ? '' : `, ${repr(step)}`;
    return `${pyClass.name}(${repr(following)}${shown})`;
  }
}

function expectNumber(value: PyValue): PyValue {
  if (typeof value === 'number' || typeof value === 'boolean' || isInt(value)) return value;
  const cls = classOf(value);
  if (['__index__', '__int__', '__float__', '__complex__'].some((name) => cls.lookup(name) !== undefined)) return value;
  if (cls.name === 'complex') return value;
  throw typeError('a number is required');
}

class Cycle extends PyIterator {
  source: PyIterator | undefined;
  private readonly saved: PyValue[] = [];
  private place = 0;

  override next(): PyValue | undefined {
    const { saved } = this;
    const value = this.source?.next();
    if (value !== undefined) {
      const count = saved.push(value);
      if (count >= 512 && (count & (count - 1)) === 0) budget.allocate(count * BYTES_PER_ITEM);
      return value;
    }
    this.source = undefined;
    if (saved.length === 0) return undefined;
    const again = saved[this.place] as PyValue;
    this.place = (this.place + 1) % saved.length;
    return again;
  }
}

class Repeat extends PyIterator {
  value: PyValue = null;
  /** Undefined: for ever. */
  left: number | undefined;

  override next(): PyValue | undefined {
    if (this.left === undefined) return this.value;
    if (this.left === 0) return undefined;
    this.left--;
    return this.value;
  }

  override repr(): string {
    const times = this.left === undefined ? '' : `, ${this.left}`;
    return `${this.pyClass.name}(${repr(this.value)}${times})`;
  }
}

/** The classes. */
export function endlessClasses(): PyClass[] {
  return [
    nativeClass('count', Count, {
      module: 'itertools',
      create: [
        'start=0, step=1',
        (cls: PyClass, start: PyValue | undefined, step: PyValue | undefined) =>
          made<Count>(cls, (count) => {
            if (start !== undefined) count.following = expectNumber(start);
            if (step !== undefined) count.step = expectNumber(step);
          }),
      ],
    }),
    nativeClass('cycle', Cycle, {
      module: 'itertools',
      create: [
        'iterable, /',
        (cls: PyClass, iterable: PyValue) =>
          made<Cycle>(cls, (cycle) => {
            cycle.source = iterate(iterable);
          }),
      ],
    }),
    nativeClass('repeat', Repeat, {
      module: 'itertools',
      create: [
        'object, times=None',
        (cls: PyClass, value: PyValue, times: PyValue | undefined) =>
          made<Repeat>(cls, (repeat) => {
            repeat.value = value;
            if (times !== undefined) repeat.left = Math.max(0, toPosition(times));
          }),
      ],
      methods: {
        __length_hint__: [
          '',
          (self: Repeat) => {
            if (self.left === undefined) throw typeError('len() of unsized object');
            return makeInt(self.left);
          },
        ],
      },
    }),
  ];
}

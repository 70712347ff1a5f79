/**
 * `collections.deque`.
 *
 * @module
 */
import { indexError, runtimeError, typeError, valueError } from '../../runtime/exceptions/raise.ts';
import { typeName } from '../../runtime/objects/class-of.ts';
import { makeInt } from '../../runtime/objects/int.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { BYTES_PER_ITEM, PyIterator } from '../../runtime/objects/py-iterator.ts';
import { NotImplemented, PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { compareSequences } from '../../runtime/operators/compare-sequences.ts';
import { includesValue, sameOrEqual } from '../../runtime/operators/equality.ts';
import { toNewItems } from '../../runtime/operators/iterate.ts';
import { repeatCount } from '../../runtime/operators/sequence-arithmetic.ts';
import type { BinarySymbol, ComparisonSymbol } from '../../runtime/operators/symbols.ts';
import { indexOrNothing, sliceIndex, toPosition } from '../../runtime/operators/to-index.ts';
import { repr } from '../../runtime/text/repr.ts';
import { guardedRepr } from '../../runtime/text/repr-guard.ts';
import { budget } from '../../runtime/world/budget.ts';

/** A double-ended queue; items before `head` in `store` are gone. */
export class PyDeque extends PyObject {
  maximum: number | null = null;
  private store: PyValue[] = [];
  private head = 0;
  /** Counts changes, for iterators. */
  changes = 0;

  get items(): readonly PyValue[] {
    if (this.head > 0) {
      this.store = this.store.slice(this.head);
      this.head = 0;
    }
    return this.store;
  }

  get size(): number {
    return this.store.length - this.head;
  }

  push(value: PyValue): void {
    if (this.maximum === 0) return;
    this.changes++;
    if (this.maximum !== null && this.size >= this.maximum) this.dropFirst();
    this.store.push(value);
    const { length } = this.store;
    if (length >= 512 && (length & (length - 1)) === 0) budget.allocate(length * 32);
  }

  pushFirst(value: PyValue): void {
    if (this.maximum === 0) return;
    this.changes++;
    if (this.maximum !== null && this.size >= this.maximum) this.store.pop();
    if (this.head > 0) this.store[--this.head] = value;
    else this.store.unshift(value);
  }

  pop(): PyValue {
    if (this.size === 0) throw indexError('pop from an empty deque');
    this.changes++;
    return this.store.pop() as PyValue;
  }

  popFirst(): PyValue {
    if (this.size === 0) throw indexError('pop from an empty deque');
    this.changes++;
    const value = this.store[this.head] as PyValue;
    this.dropFirst();
    return value;
  }

  replace(items: readonly PyValue[]): void {
    this.changes++;
    this.head = 0;
    const { maximum } = this;
    this.store = maximum === null || items.length <= maximum ? [...items] : items.slice(items.length - maximum);
  }

  private dropFirst(): void {
    this.head++;
    if (this.head > 64 && this.head * 2 > this.store.length) {
      this.store = this.store.slice(this.head);
      this.head = 0;
    }
  }

  private position(key: PyValue): number {
    if (indexOrNothing(key) === undefined) {
      throw typeError(`sequence index must be integer, not '${typeName(key)}'`);
    }
    const index = toPosition(key);
    const place = index < 0 ? index + this.size : index;
    if (place < 0 || place >= this.size) throw indexError('deque index out of range');
    return this.head + place;
  }

  override truth(): boolean {
    return this.size > 0;
  }

  override length(): number {
    return this.size;
  }

  override iterator(): PyIterator {
    return new DequeIterator(this);
  }

  /** The item of a place from the front or, below zero, from the end; undefined where there is none. */
  at(place: number): PyValue | undefined {
    const index = place < 0 ? place + this.size : place;
    return index < 0 ? undefined : this.store[this.head + index];
  }

  override contains(item: PyValue): boolean {
    return includesValue(this.items, item);
  }

  override getItem(key: PyValue): PyValue {
    return this.store[this.position(key)] as PyValue;
  }

  override setItem(key: PyValue, value: PyValue): void {
    this.store[this.position(key)] = value;
  }

  override deleteItem(key: PyValue): void {
    this.store.splice(this.position(key), 1);
    this.changes++;
  }

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    if (symbol === '+' && !reflected) {
      if (other instanceof PyDeque) return dequeLike(this, [...this.items, ...other.items]);
      throw typeError(`can only concatenate deque (not "${typeName(other)}") to deque`);
    }
    return symbol === '*' ? dequeLike(this, this.repeated(other)) : NotImplemented;
  }

  override inPlace(symbol: BinarySymbol, other: PyValue): PyValue {
    if (symbol === '+') for (const item of toNewItems(other)) this.push(item);
    else if (symbol === '*') this.replace(this.repeated(other));
    else return NotImplemented;
    return this;
  }

  private repeated(times: PyValue): PyValue[] {
    const count = indexOrNothing(times);
    if (count === undefined) throw typeError(`can't multiply sequence by non-int of type '${typeName(times)}'`);
    const rounds = repeatCount(count, this.size, BYTES_PER_ITEM);
    const result: PyValue[] = [];
    for (let round = 0; round < rounds; round++) for (const item of this.items) result.push(item);
    return result;
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    return other instanceof PyDeque ? compareSequences(symbol, this.items, other.items) : NotImplemented;
  }

  override keyForm(): undefined {
    return undefined;
  }

  override hash(): number {
    throw typeError("unhashable type: 'collections.deque'");
  }

  override repr(): string {
    const maximum = this.maximum === null ? '' : `, maxlen=${this.maximum}`;
    return guardedRepr(this, '[...]', () => `${this.pyClass.name}([${this.items.map(repr).join(', ')}]${maximum})`);
  }
}

class DequeIterator extends PyIterator {
  protected passed = 0;
  private readonly changes: number;

  constructor(protected readonly deque: PyDeque) {
    super();
    this.changes = deque.changes;
  }

  override next(): PyValue | undefined {
    if (this.deque.changes !== this.changes) throw runtimeError('deque mutated during iteration');
    return this.place(this.passed++);
  }

  protected place(passed: number): PyValue | undefined {
    return this.deque.at(passed);
  }
}

class ReverseDequeIterator extends DequeIterator {
  protected override place(passed: number): PyValue | undefined {
    return this.deque.at(-1 - passed);
  }
}

/** A deque of the class and length of another. */
function dequeLike({ pyClass, maximum }: PyDeque, items: readonly PyValue[]): PyDeque {
  const deque = new (pyClass.js as new () => PyDeque)();
  deque.maximum = maximum;
  deque.replace(items);
  return deque;
}

function rotate(self: PyDeque, steps: PyValue | undefined): null {
  const { items } = self;
  const count = items.length;
  const asked = steps === undefined ? 1 : toPosition(steps);
  if (count < 2) return null;
  const shift = ((asked % count) + count) % count;
  self.replace([...items.slice(count - shift), ...items.slice(0, count - shift)]);
  return null;
}

/** A bound of `index`, held to the deque. */
function edge(self: PyDeque, bound: PyValue): number {
  const place = sliceIndex(bound);
  return Math.min(self.size, Math.max(0, place < 0 ? place + self.size : place));
}

function indexOf(self: PyDeque, value: PyValue): number {
  return self.items.findIndex((item) => sameOrEqual(item, value));
}

/** The class. */
export function dequeClass(): PyClass {
  nativeClass('_deque_iterator', DequeIterator, { final: true, module: '_collections' });
  nativeClass('_deque_reverse_iterator', ReverseDequeIterator, { final: true, module: '_collections' });
  const made = nativeClass('deque', PyDeque, {
    constants: { __hash__: null },
    module: 'collections',
    doc: 'deque([iterable[, maxlen]]) --> deque object\n\nA list-like sequence optimized for data accesses near its endpoints.',
    create: ['*args, **kwargs', (cls: PyClass) => new (cls.js as new () => PyDeque)()],
    initialise: [
      'iterable=(), maxlen=None',
      (self: PyDeque, items: PyValue | undefined, maximum: PyValue | undefined) => {
        if (maximum !== undefined && maximum !== null) {
          const limit = indexOrNothing(maximum);
          if (limit === undefined) throw typeError('an integer is required');
          if (limit < 0) throw valueError('maxlen must be non-negative');
          self.maximum = Number(limit);
        }
        self.replace(items === undefined ? [] : toNewItems(items));
        return null;
      },
    ],
    attributes: { maxlen: (self: PyDeque) => (self.maximum === null ? null : makeInt(self.maximum)) },
    methods: {
      append: ['x, /', (self: PyDeque, value: PyValue) => (self.push(value), null)],
      appendleft: ['x, /', (self: PyDeque, value: PyValue) => (self.pushFirst(value), null)],
      pop: ['', (self: PyDeque) => self.pop()],
      popleft: ['', (self: PyDeque) => self.popFirst()],
      clear: ['', (self: PyDeque) => (self.replace([]), null)],
      copy: ['', (self: PyDeque) => dequeLike(self, self.items)],
      __copy__: ['', (self: PyDeque) => dequeLike(self, self.items)],
      count: [
        'value, /',
        (self: PyDeque, value: PyValue) => makeInt(self.items.filter((item) => sameOrEqual(item, value)).length),
      ],
      extend: [
        'iterable, /',
        (self: PyDeque, items: PyValue) => {
          for (const item of toNewItems(items)) self.push(item);
          return null;
        },
      ],
      extendleft: [
        'iterable, /',
        (self: PyDeque, items: PyValue) => {
          for (const item of toNewItems(items)) self.pushFirst(item);
          return null;
        },
      ],
      index: [
        'value, start=0, stop=9223372036854775807, /',
        (self: PyDeque, value: PyValue, start: PyValue | undefined, stop: PyValue | undefined) => {
          const end = stop === undefined ? self.size : edge(self, stop);
          for (let place = start === undefined ? 0 : edge(self, start); place < end; place++) {
            const item = self.items[place];
            if (item !== undefined && sameOrEqual(item, value)) return makeInt(place);
          }
          throw valueError(`${repr(value)} is not in deque`);
        },
      ],
      insert: [
        'index, value, /',
        (self: PyDeque, index: PyValue, value: PyValue) => {
          if (self.maximum !== null && self.size >= self.maximum) throw indexError('deque already at its maximum size');
          const items = [...self.items];
          items.splice(toPosition(index), 0, value);
          self.replace(items);
          return null;
        },
      ],
      remove: [
        'value, /',
        (self: PyDeque, value: PyValue) => {
          const place = indexOf(self, value);
          if (place < 0) throw valueError(`${repr(value)} is not in deque`);
          self.replace(self.items.filter((_, index) => index !== place));
          return null;
        },
      ],
      __reversed__: ['', (self: PyDeque) => new ReverseDequeIterator(self)],
      reverse: ['', (self: PyDeque) => (self.replace([...self.items].reverse()), null)],
      rotate: ['n=1, /', rotate],
    },
  });
  made.matchesAs = 'sequence';
  return made;
}

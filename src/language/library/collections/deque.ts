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
import { NativeIterator, type PyIterator } from '../../runtime/objects/py-iterator.ts';
import { NotImplemented, PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { compareSequences } from '../../runtime/operators/compare-sequences.ts';
import { includesValue, sameOrEqual } from '../../runtime/operators/equality.ts';
import { toNewItems } from '../../runtime/operators/iterate.ts';
import type { BinarySymbol, ComparisonSymbol } from '../../runtime/operators/symbols.ts';
import { indexOrNothing, toPosition } from '../../runtime/operators/to-index.ts';
import { repr } from '../../runtime/text/repr.ts';
import { guardedRepr } from '../../runtime/text/repr-guard.ts';
import { budget } from '../../runtime/world/budget.ts';

/** A double-ended queue; items before `head` in `store` are gone. */
export class PyDeque extends PyObject {
  maximum: number | null = null;
  private store: PyValue[] = [];
  private head = 0;
  /** Counts changes, for iterators. */
  private changes = 0;

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
    const { changes } = this;
    let index = 0;
    return new NativeIterator(() => {
      if (this.changes !== changes) throw runtimeError('deque mutated during iteration');
      return index < this.size ? this.store[this.head + index++] : undefined;
    });
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
      if (other instanceof PyDeque) return dequeOf([...this.items, ...other.items], this.maximum);
      throw typeError(`can only concatenate deque (not "${typeName(other)}") to deque`);
    }
    const times = symbol === '*' ? indexOrNothing(other) : undefined;
    if (times === undefined) return NotImplemented;
    budget.allocate(Math.max(0, Number(times)) * this.size * 32);
    const repeated: PyValue[] = [];
    for (let round = 0; round < Number(times); round++) repeated.push(...this.items);
    return dequeOf(repeated, this.maximum);
  }

  override inPlace(symbol: BinarySymbol, other: PyValue): PyValue {
    if (symbol !== '+') return NotImplemented;
    for (const item of toNewItems(other)) this.push(item);
    return this;
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
    return guardedRepr(this, '[...]', () => `deque([${this.items.map(repr).join(', ')}]${maximum})`);
  }
}

function dequeOf(items: readonly PyValue[], maximum: number | null): PyDeque {
  const deque = new PyDeque();
  deque.maximum = maximum;
  deque.replace(items);
  return deque;
}

function rotate(self: PyDeque, steps: PyValue | undefined): null {
  const { items } = self;
  const count = items.length;
  if (count < 2) return null;
  const shift = (((steps === undefined ? 1 : Number(indexOrNothing(steps) ?? 0)) % count) + count) % count;
  self.replace([...items.slice(count - shift), ...items.slice(0, count - shift)]);
  return null;
}

function indexOf(self: PyDeque, value: PyValue): number {
  return self.items.findIndex((item) => sameOrEqual(item, value));
}

/** The class. */
export function dequeClass(): PyClass {
  return nativeClass('deque', PyDeque, {
    constants: { __hash__: null },
    module: 'collections',
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
      copy: ['', (self: PyDeque) => dequeOf(self.items, self.maximum)],
      __copy__: ['', (self: PyDeque) => dequeOf(self.items, self.maximum)],
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
        'value, /',
        (self: PyDeque, value: PyValue) => {
          const place = indexOf(self, value);
          if (place < 0) throw valueError(`${repr(value)} is not in deque`);
          return makeInt(place);
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
      reverse: ['', (self: PyDeque) => (self.replace([...self.items].reverse()), null)],
      rotate: ['n=1, /', rotate],
    },
  });
}

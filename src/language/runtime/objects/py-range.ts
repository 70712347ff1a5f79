/**
 * Ranges, with bounds of any size.
 *
 * @module
 */

import { indexError, overflowError } from '../exceptions/raise.ts';
import { compareSequences } from '../operators/compare-sequences.ts';
import { tupleHash } from '../operators/hash.ts';
import { positionOf } from '../operators/indexing.ts';
import { add, floorDivide, modulo, multiply, type Raw, subtract } from '../operators/integer-arithmetic.ts';
import type { ComparisonSymbol } from '../operators/symbols.ts';
import { indexOrNothing } from '../operators/to-index.ts';
import { budget } from '../world/budget.ts';
import { boxInteger, integerValue, isInt } from './int.ts';
import { NativeIterator, type PyIterator } from './py-iterator.ts';
import { NotImplemented, PyObject, type PyValue } from './py-object.ts';
import { PySlice } from './py-slice.ts';

/** `range(start, stop, step)`; the step is not 0. */
export class PyRange extends PyObject {
  /** How many numbers there are. */
  readonly count: Raw;

  constructor(
    readonly start: Raw,
    readonly stop: Raw,
    readonly step: Raw,
  ) {
    super();
    const [low, high] = step > 0 ? [start, stop] : [stop, start];
    const size = step > 0 ? step : subtract(0, step);
    this.count = low >= high ? 0 : add(floorDivide(subtract(subtract(high, low), 1), size), 1);
  }

  /** The number at a position. */
  at(index: Raw): Raw {
    return add(this.start, multiply(index, this.step));
  }

  /** The position of a number that is there. */
  indexOf(value: Raw): Raw {
    return floorDivide(subtract(value, this.start), this.step);
  }

  /** The same numbers from the last to the first. */
  reversed(): PyRange {
    const step = subtract(0, this.step);
    const last = this.at(subtract(this.count, 1));
    return new PyRange(last, add(last, multiply(step, this.count)), step);
  }

  /** The numbers as they are, unboxed. */
  raw(): { next(): Raw | undefined } {
    const { start, step, count } = this;
    if (typeof count === 'number' && typeof start === 'number' && typeof this.at(count) === 'number') {
      let index = 0;
      let value = start - (step as number);
      return { next: () => (index++ < count ? (value += step as number) : undefined) };
    }
    let index: Raw = 0;
    return {
      next: () => {
        if (index >= count) return undefined;
        const value = this.at(index);
        index = add(index, 1);
        return value;
      },
    };
  }

  override truth(): boolean {
    return this.count !== 0;
  }

  override length(): number {
    if (typeof this.count === 'bigint') throw overflowError('Python int too large to convert to C ssize_t');
    return this.count;
  }

  override iterator(): PyIterator {
    const numbers = this.raw();
    return new NativeIterator(() => {
      const value = numbers.next();
      // functions walk ranges too, and a range of any length costs nothing to write
      if (--budget.fuel < 0) budget.tick();
      return value === undefined ? undefined : boxInteger(value);
    });
  }

  override contains(item: PyValue): boolean {
    const value = typeof item === 'boolean' || isInt(item) ? integerValue(item) : item;
    if (typeof value !== 'number' && typeof value !== 'bigint') return this.iterator().includes(item);
    if (typeof item === 'number' && !Number.isInteger(item)) return false;
    const inside = this.step > 0 ? value >= this.start && value < this.stop : value <= this.start && value > this.stop;
    return inside && modulo(subtract(value, this.start), this.step) === 0;
  }

  override getItem(key: PyValue): PyValue {
    if (key instanceof PySlice) {
      const { start, stop, step } = key.resolve(this.length());
      return new PyRange(this.at(start), this.at(stop), multiply(this.step, step));
    }
    const { count } = this;
    const index = indexOrNothing(key);
    if (index === undefined || (typeof count === 'number' && typeof index === 'number')) {
      return boxInteger(this.at(positionOf(Number(count), key, 'range', 'range object')));
    }
    // an index of any size, since a range may be longer than what a size can say
    const position = index < 0 ? add(index, count) : index;
    if (position < 0 || position >= count) throw indexError('range object index out of range');
    return boxInteger(this.at(position));
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    if (!(other instanceof PyRange) || (symbol !== '==' && symbol !== '!=')) return NotImplemented;
    return compareSequences(symbol, this.identity(), other.identity());
  }

  override hash(): number | bigint {
    return tupleHash(this.identity());
  }

  override keyForm(): undefined {
    return undefined;
  }

  override repr(): string {
    return `range(${this.start}, ${this.stop}${this.step === 1 ? '' : `, ${this.step}`})`;
  }

  /** What two ranges of the same numbers have in common. */
  private identity(): PyValue[] {
    const { count } = this;
    return [
      boxInteger(count),
      count === 0 ? null : boxInteger(this.start),
      count === 0 || count === 1 ? null : boxInteger(this.step),
    ];
  }
}

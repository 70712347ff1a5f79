/**
 * `itertools.product`, `permutations`, `combinations` and `combinations_with_replacement`.
 *
 * @module
 */
import { overflowError, typeError, valueError } from '../../runtime/exceptions/raise.ts';
import { isInt } from '../../runtime/objects/int.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { PyIterator } from '../../runtime/objects/py-iterator.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { toItems } from '../../runtime/operators/iterate.ts';
import { toPosition } from '../../runtime/operators/to-index.ts';
import { budget } from '../../runtime/world/budget.ts';
import { made } from './made.ts';

/** Walks choices by the places of their items; `null` before the first and after the last. */
abstract class Choices extends PyIterator {
  protected places: number[] | null = null;
  private begun = false;

  override next(): PyValue | undefined {
    if (!this.begun) {
      this.begun = true;
      this.places = this.first();
    } else if (this.places !== null && !this.advance(this.places)) this.places = null;
    const { places } = this;
    if (places === null) return undefined;
    const items: PyValue[] = [];
    for (let index = 0; index < this.size; index++) items.push(this.item(index, places[index] as number));
    budget.burn(1);
    budget.allocate(items.length * 8);
    return new PyTuple(items);
  }

  abstract readonly size: number;
  protected abstract first(): number[] | null;
  /** Moves the places on; false after the last choice. */
  protected abstract advance(places: number[]): boolean;
  protected abstract item(index: number, place: number): PyValue;
}

class Product extends Choices {
  pools: readonly (readonly PyValue[])[] = [];

  override get size(): number {
    return this.pools.length;
  }

  protected override first(): number[] | null {
    return this.pools.some((pool) => pool.length === 0) ? null : this.pools.map(() => 0);
  }

  protected override advance(places: number[]): boolean {
    for (let index = places.length - 1; index >= 0; index--) {
      const place = (places[index] as number) + 1;
      places[index] = place;
      if (place < (this.pools[index] as readonly PyValue[]).length) return true;
      places[index] = 0;
    }
    return false;
  }

  protected override item(index: number, place: number): PyValue {
    return (this.pools[index] as readonly PyValue[])[place] as PyValue;
  }
}

/** Choices of `size` items from one pool. */
abstract class FromPool extends Choices {
  pool: readonly PyValue[] = [];
  size = 0;

  protected override item(_index: number, place: number): PyValue {
    return this.pool[place] as PyValue;
  }
}

class Combinations extends FromPool {
  protected override first(): number[] | null {
    return this.size > this.pool.length ? null : Array.from({ length: this.size }, (_, index) => index);
  }

  protected override advance(places: number[]): boolean {
    const spare = this.pool.length - this.size;
    let index = this.size - 1;
    while (index >= 0 && places[index] === index + spare) index--;
    if (index < 0) return false;
    let place = (places[index] as number) + 1;
    for (; index < this.size; index++) places[index] = place++;
    return true;
  }
}

class WithReplacement extends FromPool {
  protected override first(): number[] | null {
    return this.pool.length === 0 && this.size > 0 ? null : Array.from({ length: this.size }, () => 0);
  }

  protected override advance(places: number[]): boolean {
    let index = this.size - 1;
    while (index >= 0 && places[index] === this.pool.length - 1) index--;
    if (index < 0) return false;
    places.fill((places[index] as number) + 1, index);
    return true;
  }
}

class Permutations extends FromPool {
  private cycles: number[] = [];

  protected override first(): number[] | null {
    const { length } = this.pool;
    if (this.size > length) return null;
    this.cycles = Array.from({ length: this.size }, (_, index) => length - index);
    return Array.from({ length }, (_, index) => index);
  }

  protected override advance(places: number[]): boolean {
    const { length } = this.pool;
    const { cycles } = this;
    for (let index = this.size - 1; index >= 0; index--) {
      const left = (cycles[index] as number) - 1;
      cycles[index] = left;
      if (left > 0) {
        const other = length - left;
        [places[index], places[other]] = [places[other] as number, places[index] as number];
        return true;
      }
      places.push(...places.splice(index, 1));
      cycles[index] = length - index;
    }
    return false;
  }
}

function sizeOf(value: PyValue): number {
  const size = toPosition(value);
  if (size < 0) throw valueError('r must be non-negative');
  budget.allocate(size * 8);
  return size;
}

function choosing(name: string, js: new () => FromPool): PyClass {
  return nativeClass(name, js, {
    module: 'itertools',
    create: [
      'iterable, r',
      (cls: PyClass, iterable: PyValue, r: PyValue) =>
        made<FromPool>(cls, (choices) => {
          choices.pool = [...toItems(iterable)];
          choices.size = sizeOf(r);
        }),
    ],
  });
}

function poolsOf(iterables: readonly PyValue[], times: number): (readonly PyValue[])[] {
  if (times < 0) throw valueError('repeat argument cannot be negative');
  if (times * iterables.length > 2 ** 60) throw overflowError('repeat argument too large');
  budget.allocate(times * iterables.length * 8);
  const pools = iterables.map((each) => [...toItems(each)]);
  return Array.from({ length: times }, () => pools).flat();
}

/** The classes. */
export function choosingClasses(): PyClass[] {
  return [
    nativeClass('product', Product, {
      module: 'itertools',
      create: [
        '*iterables, repeat=1',
        (cls: PyClass, iterables: readonly PyValue[], repeat: PyValue | undefined) =>
          made<Product>(cls, (product) => {
            product.pools = poolsOf(iterables, repeat === undefined ? 1 : toPosition(repeat));
          }),
      ],
    }),
    nativeClass('permutations', Permutations, {
      module: 'itertools',
      create: [
        'iterable, r=None',
        (cls: PyClass, iterable: PyValue, r: PyValue | undefined) =>
          made<Permutations>(cls, (choices) => {
            choices.pool = [...toItems(iterable)];
            if (r !== undefined && r !== null && !isInt(r) && typeof r !== 'boolean')
              throw typeError('Expected int as r');
            choices.size = r === undefined || r === null ? choices.pool.length : sizeOf(r);
          }),
      ],
    }),
    choosing('combinations', Combinations),
    choosing('combinations_with_replacement', WithReplacement),
  ];
}

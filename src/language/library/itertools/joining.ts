/**
 * `itertools.accumulate`, `chain` and `zip_longest`.
 *
 * @module
 */
import { callPositional } from '../../runtime/calls/special.ts';
import { typeError } from '../../runtime/exceptions/raise.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import type { PyDict } from '../../runtime/objects/py-dict.ts';
import { ArrayIterator, PyIterator } from '../../runtime/objects/py-iterator.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { binary } from '../../runtime/operators/binary.ts';
import { iterate } from '../../runtime/operators/iterate.ts';
import { budget } from '../../runtime/world/budget.ts';
import { made } from './made.ts';

class Accumulate extends PyIterator {
  source!: PyIterator;
  combine: PyValue = null;
  initial: PyValue = null;
  private total: PyValue | undefined;

  override next(): PyValue | undefined {
    if (this.total === undefined && this.initial !== null) {
      this.total = this.initial;
      return this.total;
    }
    const item = this.source.next();
    if (item === undefined) return undefined;
    const { total, combine } = this;
    if (total === undefined) this.total = item;
    else this.total = combine === null ? binary('+', total, item) : callPositional(combine, [total, item]);
    return this.total;
  }
}

class Chain extends PyIterator {
  sources: PyIterator | undefined;
  private active: PyIterator | undefined;

  override next(): PyValue | undefined {
    while (this.sources !== undefined) {
      if (this.active === undefined) {
        const following = this.sources.next();
        if (following === undefined) {
          this.sources = undefined;
          break;
        }
        this.active = iterate(following);
      }
      const item = this.active.next();
      if (item !== undefined) return item;
      this.active = undefined;
      budget.burn(1);
    }
    return undefined;
  }
}

class ZipLongest extends PyIterator {
  sources: (PyIterator | undefined)[] = [];
  filling: PyValue = null;
  private live = 0;

  /** Begins to walk iterables. */
  start(iterables: readonly PyValue[]): void {
    this.sources = iterables.map((each) => iterate(each));
    this.live = this.sources.length;
  }

  override next(): PyValue | undefined {
    if (this.live === 0) return undefined;
    const items: PyValue[] = [];
    for (let index = 0; index < this.sources.length; index++) {
      const item = this.sources[index]?.next();
      if (item === undefined && this.sources[index] !== undefined) {
        this.sources[index] = undefined;
        this.live--;
        if (this.live === 0) return undefined;
      }
      items.push(item === undefined ? this.filling : item);
    }
    return new PyTuple(items);
  }
}

/** The classes. */
export function joiningClasses(): PyClass[] {
  return [
    nativeClass('accumulate', Accumulate, {
      module: 'itertools',
      create: [
        'iterable, func=None, *, initial=None',
        (cls: PyClass, iterable: PyValue, combine?: PyValue, initial?: PyValue) =>
          made<Accumulate>(cls, (accumulate) => {
            accumulate.source = iterate(iterable);
            accumulate.combine = combine ?? null;
            accumulate.initial = initial ?? null;
          }),
      ],
    }),
    nativeClass('chain', Chain, {
      module: 'itertools',
      create: [
        '*iterables',
        (cls: PyClass, iterables: readonly PyValue[]) =>
          made<Chain>(cls, (chain) => {
            chain.sources = new ArrayIterator(iterables);
          }),
      ],
      classMethods: {
        from_iterable: [
          'iterable, /',
          (cls: PyClass, iterables: PyValue) =>
            made<Chain>(cls, (chain) => {
              chain.sources = iterate(iterables);
            }),
        ],
      },
    }),
    nativeClass('zip_longest', ZipLongest, {
      module: 'itertools',
      create: [
        '*iterables, **options',
        (cls: PyClass, iterables: readonly PyValue[], options: PyDict) =>
          made<ZipLongest>(cls, (zip) => {
            zip.filling = options.get('fillvalue') ?? null;
            if (options.length() > (options.get('fillvalue') === undefined ? 0 : 1)) {
              throw typeError('zip_longest() got an unexpected keyword argument');
            }
            zip.start(iterables);
          }),
      ],
    }),
  ];
}

/**
 * `itertools.compress`, `dropwhile`, `filterfalse`, `islice`, `pairwise`, `starmap` and `takewhile`.
 *
 * @module
 */
import { callPositional } from '../../runtime/calls/special.ts';
import { valueError } from '../../runtime/exceptions/raise.ts';
import { nativeClass } from '../../runtime/objects/native-class.ts';
import type { PyClass } from '../../runtime/objects/py-class.ts';
import { PyIterator } from '../../runtime/objects/py-iterator.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { iterate, toItems } from '../../runtime/operators/iterate.ts';
import { fitsSize, indexOrNothing } from '../../runtime/operators/to-index.ts';
import { truth } from '../../runtime/operators/truth.ts';
import { budget } from '../../runtime/world/budget.ts';
import { made } from './made.ts';

/** An iterator over what another gives, by what a function says. */
abstract class Selected extends PyIterator {
  test: PyValue = null;
  source!: PyIterator;

  protected passes(item: PyValue): boolean {
    return truth(callPositional(this.test, [item]));
  }
}

class DropWhile extends Selected {
  private started = false;

  override next(): PyValue | undefined {
    let item = this.source.next();
    while (!this.started && item !== undefined) {
      if (!this.passes(item)) this.started = true;
      else {
        budget.burn(1);
        item = this.source.next();
      }
    }
    return item;
  }
}

class TakeWhile extends Selected {
  private ended = false;

  override next(): PyValue | undefined {
    if (this.ended) return undefined;
    const item = this.source.next();
    if (item === undefined) return undefined;
    if (this.passes(item)) return item;
    this.ended = true;
    return undefined;
  }
}

class FilterFalse extends Selected {
  override next(): PyValue | undefined {
    for (let item = this.source.next(); item !== undefined; item = this.source.next()) {
      if (!(this.test === null ? truth(item) : this.passes(item))) return item;
      budget.burn(1);
    }
    return undefined;
  }
}

class StarMap extends Selected {
  override next(): PyValue | undefined {
    const args = this.source.next();
    return args === undefined ? undefined : callPositional(this.test, toItems(args));
  }
}

class Compress extends PyIterator {
  source!: PyIterator;
  selectors!: PyIterator;

  override next(): PyValue | undefined {
    for (let item = this.source.next(); item !== undefined; item = this.source.next()) {
      const chosen = this.selectors.next();
      if (chosen === undefined) return undefined;
      if (truth(chosen)) return item;
      budget.burn(1);
    }
    return undefined;
  }
}

class Pairwise extends PyIterator {
  source: PyIterator | undefined;
  private previous: PyValue | undefined;

  override next(): PyValue | undefined {
    const { source } = this;
    if (source === undefined) return undefined;
    this.previous ??= source.next();
    const following = this.previous === undefined ? undefined : source.next();
    if (following === undefined) {
      this.source = undefined;
      return undefined;
    }
    const pair = new PyTuple([this.previous as PyValue, following]);
    this.previous = following;
    return pair;
  }
}

class Slice extends PyIterator {
  source: PyIterator | undefined;
  wanted = 0;
  stop = Number.POSITIVE_INFINITY;
  step = 1;
  private passed = 0;

  override next(): PyValue | undefined {
    const { source, stop } = this;
    if (source === undefined) return undefined;
    while (this.passed < this.wanted && this.passed < stop) {
      if (source.next() === undefined) return this.end();
      this.passed++;
      budget.burn(1);
    }
    if (this.wanted >= stop) return this.end();
    const item = source.next();
    if (item === undefined) return this.end();
    this.passed++;
    this.wanted = Math.min(this.wanted + this.step, stop);
    return item;
  }

  private end(): undefined {
    this.source = undefined;
    return undefined;
  }
}

/** A bound of `islice`; undefined for None. */
function bound(value: PyValue, words: string): number | undefined {
  if (value === null) return undefined;
  const index = indexOrNothing(value);
  if (index === undefined || index < 0 || (typeof index === 'bigint' && !fitsSize(index))) {
    throw valueError(`${words} must be None or an integer: 0 <= x <= sys.maxsize.`);
  }
  return Number(index);
}

function stepOf(value: PyValue): number {
  const step = value === null ? 1 : indexOrNothing(value);
  if (step === undefined || step < 1 || (typeof step === 'bigint' && !fitsSize(step))) {
    throw valueError('Step for islice() must be a positive integer or None.');
  }
  return Number(step);
}

function selecting(name: string, js: new () => Selected, parameter: string): PyClass {
  return nativeClass(name, js, {
    module: 'itertools',
    create: [
      `${parameter}, iterable, /`,
      (cls: PyClass, test: PyValue, iterable: PyValue) =>
        made<Selected>(cls, (selected) => {
          selected.test = test;
          selected.source = iterate(iterable);
        }),
    ],
  });
}

/** The classes. */
export function selectingClasses(): PyClass[] {
  return [
    selecting('dropwhile', DropWhile, 'predicate'),
    selecting('takewhile', TakeWhile, 'predicate'),
    selecting('filterfalse', FilterFalse, 'function'),
    selecting('starmap', StarMap, 'function'),
    nativeClass('compress', Compress, {
      module: 'itertools',
      create: [
        'data, selectors',
        (cls: PyClass, data: PyValue, selectors: PyValue) =>
          made<Compress>(cls, (compress) => {
            compress.source = iterate(data);
            compress.selectors = iterate(selectors);
          }),
      ],
    }),
    nativeClass('pairwise', Pairwise, {
      module: 'itertools',
      create: [
        'iterable, /',
        (cls: PyClass, iterable: PyValue) =>
          made<Pairwise>(cls, (pairwise) => {
            pairwise.source = iterate(iterable);
          }),
      ],
    }),
    nativeClass('islice', Slice, {
      module: 'itertools',
      create: [
        'iterable, start, stop=None, step=None, /',
        (cls: PyClass, iterable: PyValue, first: PyValue, second?: PyValue, third?: PyValue) =>
          made<Slice>(cls, (slice) => {
            const stop =
              second === undefined
                ? bound(first, 'Stop argument for islice()')
                : bound(second, 'Stop argument for islice()');
            if (second !== undefined) slice.wanted = bound(first, 'Indices for islice()') ?? 0;
            slice.stop = stop ?? Number.POSITIVE_INFINITY;
            slice.step = stepOf(third ?? null);
            slice.source = iterate(iterable);
          }),
      ],
    }),
  ];
}

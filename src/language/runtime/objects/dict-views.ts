/**
 * `dict.keys()`, `values()` and `items()`.
 *
 * @module
 */

import { typeError } from '../exceptions/raise.ts';
import { sameOrEqual } from '../operators/equality.ts';
import { toItems } from '../operators/iterate.ts';
import type { BinarySymbol, ComparisonSymbol } from '../operators/symbols.ts';
import { repr } from '../text/repr.ts';
import { guardedRepr } from '../text/repr-guard.ts';
import type { PyDict } from './py-dict.ts';
import type { PyIterator } from './py-iterator.ts';
import { NotImplemented, PyObject, type PyValue } from './py-object.ts';
import { PyAnySet, PySet } from './py-set.ts';
import { PyTuple } from './py-tuple.ts';

abstract class DictView extends PyObject {
  constructor(readonly dict: PyDict) {
    super();
  }

  override truth(): boolean {
    return this.dict.size > 0;
  }

  override length(): number {
    return this.dict.size;
  }

  override repr(): string {
    return guardedRepr(this, '...', () => {
      const items = this.iterator().drain().map(repr);
      return `${this.pyClass.name}([${items.join(', ')}])`;
    });
  }
}

/** What keys and items share: they are sets. */
abstract class SetView extends DictView {
  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    if (symbol !== '|' && symbol !== '&' && symbol !== '-' && symbol !== '^') return NotImplemented;
    const mine = new PySet().merge(this.iterator().drain());
    const theirs = new PySet().merge(toItems(other));
    return reflected ? theirs.binary(symbol, mine, false) : mine.binary(symbol, theirs, false);
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    if (!(other instanceof SetView) && !(other instanceof PyAnySet)) return NotImplemented;
    const mine = new PySet().merge(this.iterator().drain());
    return mine.compare(symbol, new PySet().merge(toItems(other)));
  }

  override hash(): number {
    throw typeError(`unhashable type: '${this.pyClass.name}'`);
  }

  override keyForm(): undefined {
    return undefined;
  }
}

/** `dict.keys()` */
export class DictKeys extends SetView {
  override iterator(): PyIterator {
    return this.dict.walk((entry) => entry.key);
  }

  override contains(item: PyValue): boolean {
    return this.dict.has(item);
  }
}

/** `dict.items()` */
export class DictItems extends SetView {
  override iterator(): PyIterator {
    return this.dict.walk((entry) => new PyTuple([entry.key, entry.value]));
  }

  override contains(item: PyValue): boolean {
    if (!(item instanceof PyTuple) || item.items.length !== 2) return false;
    const value = this.dict.get(item.items[0] as PyValue);
    return value !== undefined && sameOrEqual(value, item.items[1] as PyValue);
  }
}

/** `dict.values()` */
export class DictValues extends DictView {
  override iterator(): PyIterator {
    return this.dict.walk((entry) => entry.value);
  }
}

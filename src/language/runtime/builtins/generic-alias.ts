/**
 * `list[int]`: annotations that do nothing but print.
 *
 * @module
 */
import { setSubscriptOfType } from '../objects/class-attributes.ts';
import { nativeClass } from '../objects/native-class.ts';
import { PyClass } from '../objects/py-class.ts';
import { PyList } from '../objects/py-list.ts';
import { Ellipsis, PyObject, type PyValue } from '../objects/py-object.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import { compareSequences } from '../operators/compare-sequences.ts';
import type { ComparisonSymbol } from '../operators/symbols.ts';
import { repr } from '../text/repr.ts';
import './object-class.ts';

/** A generic class with its arguments. */
export class GenericAlias extends PyObject {
  constructor(
    readonly origin: PyClass,
    readonly parameters: readonly PyValue[],
  ) {
    super();
  }

  override call(args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): PyValue {
    return this.origin.call(args, names, values);
  }

  override getAttribute(name: string): PyValue {
    if (name === '__origin__') return this.origin;
    if (name === '__args__') return new PyTuple(this.parameters);
    if (name === '__class__') return this.pyClass;
    if (name === '__mro_entries__') return super.getAttribute(name);
    return this.origin.getAttribute(name);
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    if (!(other instanceof GenericAlias) || other.origin !== this.origin) return super.compare(symbol, other);
    return compareSequences(symbol, this.parameters, other.parameters);
  }

  override keyForm(): undefined {
    return undefined;
  }

  override hash(): number | bigint {
    return new PyTuple(this.parameters).hash();
  }

  override repr(): string {
    return `${this.origin.fullName}[${this.parameters.map(shown).join(', ') || '()'}]`;
  }
}

function shown(parameter: PyValue): string {
  if (parameter === Ellipsis) return '...';
  if (parameter instanceof PyList) return `[${parameter.items.map(shown).join(', ')}]`;
  return parameter instanceof PyClass ? parameter.fullName : repr(parameter);
}

/** `__class_getitem__` of generic native classes. */
export function genericAlias(cls: PyClass, parameters: PyValue): GenericAlias {
  return new GenericAlias(cls, parameters instanceof PyTuple ? parameters.items : [parameters]);
}

setSubscriptOfType(genericAlias);

nativeClass('GenericAlias', GenericAlias, {
  module: 'types',
  methods: { __mro_entries__: ['bases, /', (self: GenericAlias) => new PyTuple([self.origin])] },
});

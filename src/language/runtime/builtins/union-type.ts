/**
 * `int | None`: unions of types, for `isinstance` and annotations.
 *
 * @module
 */

import { classOf } from '../objects/class-of.ts';
import { nativeClass } from '../objects/native-class.ts';
import { PyClass } from '../objects/py-class.ts';
import { NotImplemented, PyObject, type PyValue } from '../objects/py-object.ts';
import { PySet } from '../objects/py-set.ts';
import { PyTuple } from '../objects/py-tuple.ts';
import type { BinarySymbol, ComparisonSymbol } from '../operators/symbols.ts';
import { repr } from '../text/repr.ts';
import './object-class.ts';
import { GenericAlias } from './generic-alias.ts';

/** Types joined by `|`. */
export class UnionType extends PyObject {
  constructor(readonly members: readonly PyValue[]) {
    super();
  }

  override binary(symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
    return symbol === '|' ? (reflected ? unite(other, this) : unite(this, other)) : NotImplemented;
  }

  override compare(symbol: ComparisonSymbol, other: PyValue): PyValue {
    if (!(other instanceof UnionType)) return NotImplemented;
    return new PySet().merge(this.members).compare(symbol, new PySet().merge(other.members));
  }

  override keyForm(): undefined {
    return undefined;
  }

  override hash(): number {
    return 0;
  }

  override getAttribute(name: string): PyValue {
    return name === '__args__' ? new PyTuple(this.members) : super.getAttribute(name);
  }

  override repr(): string {
    return this.members
      .map((each) => (each === classOf(null) ? 'None' : each instanceof PyClass ? each.fullName : repr(each)))
      .join(' | ');
  }
}

function membersOf(value: PyValue): readonly PyValue[] | undefined {
  if (value === null) return [classOf(null)];
  if (value instanceof UnionType) return value.members;
  return value instanceof PyClass || value instanceof GenericAlias ? [value] : undefined;
}

/** `a | b` of types; NotImplemented for anything else. */
export function unite(a: PyValue, b: PyValue): PyValue {
  const first = membersOf(a);
  const second = membersOf(b);
  if (first === undefined || second === undefined) return NotImplemented;
  const members = [...first];
  for (const each of second) if (!members.includes(each)) members.push(each);
  return members.length === 1 ? (members[0] as PyValue) : new UnionType(members);
}

PyClass.prototype.binary = function binary(this: PyClass, symbol, other, reflected) {
  return symbol === '|' ? (reflected ? unite(other, this) : unite(this, other)) : NotImplemented;
};
GenericAlias.prototype.binary = function binary(this: GenericAlias, symbol, other, reflected) {
  return symbol === '|' ? (reflected ? unite(other, this) : unite(this, other)) : NotImplemented;
};

nativeClass('UnionType', UnionType, { module: 'types' });

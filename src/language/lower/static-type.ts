/**
 * Static types: a small lattice from `never` (no value yet) to `any`. Ints carry a bound on their size, so that sums of
 * small ones need no check.
 *
 * @module
 */

export type TypeKind =
  | 'never'
  | 'none'
  | 'bool'
  | 'npbool'
  | 'int'
  | 'float'
  | 'npfloat'
  | 'str'
  | 'list'
  | 'tuple'
  | 'dict'
  | 'set'
  | 'function'
  | 'any';

/** See the module's head. `bound`: |value| ≤ bound, for ints only; Infinity when not known. */
export interface StaticType {
  readonly kind: TypeKind;
  readonly bound: number;
}

const plain = (kind: TypeKind): StaticType => ({ kind, bound: 0 });

export const NEVER = plain('never');
export const NONE = plain('none');
export const BOOL = plain('bool');
export const NP_BOOL = plain('npbool');
export const FLOAT = plain('float');
export const NP_FLOAT = plain('npfloat');
export const STR = plain('str');
export const LIST = plain('list');
export const TUPLE = plain('tuple');
export const DICT = plain('dict');
export const SET = plain('set');
export const FUNCTION = plain('function');
export const ANY = plain('any');

/** Ints of any size, lengths, and loop counters, which no run can drive beyond 2⁵⁰. */
export const INT = intType(Number.POSITIVE_INFINITY);
export const LENGTH = intType(2 ** 32);
export const COUNTER = intType(2 ** 50);

/** Ints within ±bound. */
export function intType(bound: number): StaticType {
  return { kind: 'int', bound };
}

/** Whether the sum, product … with this bound is exact as a JavaScript number. */
export function isExact(bound: number): boolean {
  return bound <= Number.MAX_SAFE_INTEGER;
}

/** The least type above both. */
export function join(a: StaticType, b: StaticType): StaticType {
  if (a.kind === 'never') return b;
  if (b.kind === 'never') return a;
  if (a.kind !== b.kind) return ANY;
  return a.kind === 'int' ? (a.bound >= b.bound ? a : b) : a;
}

/** Whether a value of the type is held otherwise than boxed. */
export function isRaw(type: StaticType): boolean {
  return type.kind === 'int' || type.kind === 'npfloat' || type.kind === 'npbool';
}

/** Whether a value of the type is held as a JavaScript number for certain, and is no bool. */
export function isKnownNumber(type: StaticType): boolean {
  return type.kind === 'float' || (type.kind === 'int' && isExact(type.bound));
}

/** Numbers in Python's sense, bool included. */
export function isNumeric(type: StaticType): boolean {
  return type.kind === 'int' || type.kind === 'float' || type.kind === 'npfloat' || type.kind === 'bool';
}

/** Whether a value of the type can never be a `Binding` (functions and descriptors can). */
export function neverBinds(type: StaticType): boolean {
  return type.kind !== 'any' && type.kind !== 'never' && type.kind !== 'function';
}

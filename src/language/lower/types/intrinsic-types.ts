/**
 * Types of calls of builtins that are not shadowed, by name. A builtin that is not listed is called as any function is.
 *
 * @module
 */
import type { Expr } from '../ir.ts';
import * as t from '../static-type.ts';

type Rule = (types: readonly t.StaticType[], args: readonly Expr[]) => t.StaticType;

const smallest = (types: readonly t.StaticType[]): t.StaticType => types.reduce(t.join, t.NEVER);

/** See the module's head. */
export const INTRINSIC_TYPES: Readonly<Record<string, Rule>> = {
  len: () => t.LENGTH,
  float: () => t.FLOAT,
  int: ([type]) => (type?.kind === 'int' ? type : type?.kind === 'bool' ? t.intType(1) : t.INT),
  str: () => t.STR,
  repr: () => t.STR,
  bool: () => t.BOOL,
  isinstance: () => t.BOOL,
  abs: ([type]) =>
    type !== undefined && t.isNumeric(type) ? (type.kind === 'bool' ? t.intType(1) : type) : undetermined(type),
  min: (types) => (types.every((type) => t.isNumeric(type)) ? smallest(types) : undetermined(...types)),
  max: (types) => (types.every((type) => t.isNumeric(type)) ? smallest(types) : undetermined(...types)),
  round: ([value, digits], [, second]) => {
    if (value === undefined || value.kind === 'never' || digits?.kind === 'never') return t.NEVER;
    if (value.kind === 'float' && digits === undefined) return t.INT;
    if (value.kind === 'npfloat' && digits === undefined) return t.INT;
    const small = second !== undefined && digits?.kind === 'int' && digits.bound <= 400;
    return small && (value.kind === 'float' || value.kind === 'npfloat') ? value : t.ANY;
  },
};

/** How many arguments each takes as an intrinsic: `[least, most]`. */
export const INTRINSIC_ARITY: Readonly<Record<string, readonly [number, number]>> = {
  len: [1, 1],
  float: [1, 1],
  int: [1, 1],
  str: [1, 1],
  repr: [1, 1],
  bool: [1, 1],
  isinstance: [2, 2],
  abs: [1, 1],
  min: [2, 2],
  max: [2, 2],
  round: [1, 2],
};

function undetermined(...types: (t.StaticType | undefined)[]): t.StaticType {
  return types.some((type) => type?.kind === 'never') ? t.NEVER : t.ANY;
}

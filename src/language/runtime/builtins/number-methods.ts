/**
 * Special methods that int, float, bool and str show, made from the operators.
 *
 * @module
 */

import { boxInteger, isInt } from '../objects/int.ts';
import type { MethodTable } from '../objects/native-class.ts';
import { isNumpyFloat } from '../objects/numpy-scalars.ts';
import { unwrap } from '../objects/py-instance.ts';
import { NotImplemented, type PyValue } from '../objects/py-object.ts';
import { compare } from '../operators/compare.ts';
import { hashValue } from '../operators/hash.ts';
import { primitiveBinary } from '../operators/primitive-binary.ts';
import {
  BINARY_METHODS,
  type BinarySymbol,
  COMPARISON_METHODS,
  type ComparisonSymbol,
  UNARY_METHODS,
  type UnarySymbol,
} from '../operators/symbols.ts';
import { truth } from '../operators/truth.ts';
import { primitiveUnary } from '../operators/unary.ts';
import { formatValue } from '../text/format.ts';
import { repr, str } from '../text/repr.ts';

/** Whether a value may stand beside one of a kind in a comparison or operation. */
type Accepts = (other: PyValue) => boolean;

/** The operand as Python's own value: an np.float64 is a float. */
function operand(value: PyValue): PyValue {
  return isNumpyFloat(value) ? value.n : unwrap(value);
}

/** The special methods for some operators of a primitive class; `accepts` says which operands it knows. */
export function primitiveMethods(
  symbols: readonly BinarySymbol[],
  unarySymbols: readonly UnarySymbol[],
  accepts: Accepts,
): MethodTable {
  const table: Record<string, MethodTable[string]> = {};
  for (const symbol of symbols) {
    const { plain, reflected } = BINARY_METHODS[symbol];
    table[plain] = [
      'value, /',
      (self: PyValue, other: PyValue) => {
        const right = operand(other);
        return accepts(right) ? primitiveBinary(symbol, unwrap(self), right) : NotImplemented;
      },
    ];
    table[reflected] = [
      'value, /',
      (self: PyValue, other: PyValue) => {
        const left = operand(other);
        return accepts(left) ? primitiveBinary(symbol, left, unwrap(self)) : NotImplemented;
      },
    ];
  }
  for (const symbol of unarySymbols) {
    table[UNARY_METHODS[symbol]] = ['', (self: PyValue) => primitiveUnary(symbol, unwrap(self))];
  }
  for (const [symbol, name] of Object.entries(COMPARISON_METHODS)) {
    table[name] = [
      'value, /',
      (self: PyValue, other: PyValue) => {
        const [a, b] = [unwrap(self), operand(other)];
        if (!accepts(b) || (typeof a === 'string') !== (typeof b === 'string')) return NotImplemented;
        return compare(symbol as ComparisonSymbol, a, b);
      },
    ];
  }
  table['__hash__'] = ['', (self: PyValue) => boxInteger(hashValue(unwrap(self)))];
  table['__str__'] = ['', (self: PyValue) => str(unwrap(self))];
  table['__repr__'] = ['', (self: PyValue) => repr(unwrap(self))];
  table['__format__'] = ['format_spec, /', (self: PyValue, spec: string) => formatValue(unwrap(self), spec)];
  return table;
}

/** `__bool__`, for numbers. */
export const TRUTH: MethodTable = { __bool__: ['', (self: PyValue) => truth(unwrap(self))] };

/** int and bool. */
export function isIntegral(value: PyValue): boolean {
  return isInt(value) || typeof value === 'boolean';
}

/** int, bool and float. */
export function isReal(value: PyValue): boolean {
  return typeof value === 'number' || isIntegral(value);
}

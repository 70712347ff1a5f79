/**
 * Operators, conversions and text of scalars, through the same operations as arrays.
 *
 * @module
 */
import { boxInteger, Int } from '../../runtime/objects/int.ts';
import { Ellipsis, NotImplemented, PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { binary as pythonBinary } from '../../runtime/operators/binary.ts';
import { compare as pythonCompare } from '../../runtime/operators/compare.ts';
import { roundToInteger } from '../../runtime/operators/round.ts';
import type { BinarySymbol, ComparisonSymbol, UnarySymbol } from '../../runtime/operators/symbols.ts';
import { toIndex } from '../../runtime/operators/to-index.ts';
import { formatValue } from '../../runtime/text/format.ts';
import { scalarAt } from '../array/element.ts';
import { indexFailure } from '../array/failure.ts';
import { asArray, zeroDimensional } from '../array/from-value.ts';
import { NdArray } from '../array/nd-array.ts';
import { sequenceItems } from '../array/sequence.ts';
import { matmul } from '../linear-algebra/matrix-product.ts';
import { apply } from '../ufuncs/apply.ts';
import { BINARY_OPERATIONS, COMPARISONS, UNARY_OPERATIONS } from '../ufuncs/by-symbol.ts';
import { roundDigits } from '../ufuncs/floats.ts';
import { boxNumber, NumpyScalar } from './scalar.ts';
import type { ScalarProtocol } from './scalar-protocol.ts';

/** Whether numpy's operators take a value as a number, an array or what becomes one. */
export function isArrayLike(value: PyValue): boolean {
  return (
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    typeof value === 'bigint' ||
    value instanceof Int ||
    value instanceof NumpyScalar ||
    value instanceof NdArray ||
    sequenceItems(value) !== undefined
  );
}

function unboxed(array: NdArray): PyValue {
  return array.rank === 0 ? scalarAt(array, array.offset) : array;
}

/** `a ∘ b` by the elementwise operation of a symbol. */
export function operate(symbol: BinarySymbol, a: PyValue, b: PyValue): PyValue {
  const [x, y] = [asArray(a), asArray(b)];
  if (symbol === '@') return unboxed(matmul(x, y));
  if (symbol === 'divmod') return new PyTuple([operate('//', a, b), operate('%', a, b)]);
  return unboxed(apply(BINARY_OPERATIONS[symbol], [x, y]));
}

function binary(self: NumpyScalar, symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
  const sequence = other instanceof PyObject && !(other instanceof NdArray) && sequenceItems(other) !== undefined;
  if (symbol === '*' && self.dtype.kind !== 'b' && (sequence || typeof other === 'string')) return NotImplemented;
  if (typeof other === 'string' && reflected) return NotImplemented;
  if (typeof other !== 'string' && !isArrayLike(other)) {
    // What is no number meets the plain Python number.
    return reflected ? pythonBinary(symbol, other, self.plain) : pythonBinary(symbol, self.plain, other);
  }
  return reflected ? operate(symbol, other, self) : operate(symbol, self, other);
}

function compare(self: NumpyScalar, symbol: ComparisonSymbol, other: PyValue): PyValue {
  const orders = symbol !== '==' && symbol !== '!=';
  if (!isArrayLike(other) && !(orders && typeof other === 'string')) {
    if (!orders) return other instanceof PyObject ? NotImplemented : symbol === '!=';
    return pythonCompare(symbol, self.plain, other);
  }
  if (typeof other === 'bigint' || (other instanceof NumpyScalar && typeof other.n === 'bigint')) {
    const plain = other instanceof NumpyScalar ? other.plain : other;
    return boxNumber(truthType, pythonCompare(symbol, self.plain, plain) === true ? 1 : 0);
  }
  return unboxed(apply(COMPARISONS[symbol], [zeroDimensional(self), asArray(other)]));
}

const truthType = COMPARISONS['=='].resolve(zeroDimensional(true).dtype, []).result;

function unary(self: NumpyScalar, symbol: UnarySymbol): PyValue {
  return unboxed(apply(UNARY_OPERATIONS[symbol], [zeroDimensional(self)]));
}

function getItem(self: NumpyScalar, key: PyValue): PyValue {
  if (key instanceof PyTuple && key.items.length === 0) return self;
  if (key === Ellipsis) return zeroDimensional(self);
  throw indexFailure('invalid index to scalar variable.');
}

function round(self: NumpyScalar, digits: PyValue | undefined): PyValue {
  const { dtype, n } = self;
  if (dtype.kind === 'b') return NotImplemented;
  if (dtype.isInteger) {
    if (digits === undefined || digits === null) return boxInteger(n);
    const places = Number(toIndex(digits));
    return places >= 0 ? self : boxNumber(dtype, roundDigits(Number(n), places));
  }
  if (digits === undefined || digits === null) return boxInteger(roundToInteger(Number(n)));
  return boxNumber(dtype, roundDigits(Number(n), Number(toIndex(digits))));
}

/** See the module's head. */
export const PROTOCOL: ScalarProtocol = {
  binary,
  unary,
  compare,
  getItem,
  round,
  format: (self, specification) => formatValue(self.plain, specification),
};

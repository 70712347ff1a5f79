/**
 * Operators, subscripts, conversions and text of arrays.
 *
 * @module
 */
import { typeError, valueError } from '../../runtime/exceptions/raise.ts';
import { PyIterator } from '../../runtime/objects/py-iterator.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { binary as pythonBinary } from '../../runtime/operators/binary.ts';
import type { BinarySymbol, ComparisonSymbol } from '../../runtime/operators/symbols.ts';
import { floatOrNothing } from '../../runtime/operators/to-float.ts';
import { floatToInteger } from '../../runtime/operators/to-integer.ts';
import { truth as truthOf } from '../../runtime/operators/truth.ts';
import { formatValue } from '../../runtime/text/format.ts';
import { str } from '../../runtime/text/repr.ts';
import { positionsOf } from '../indexing/positions.ts';
import { getItem, itemAtIndex, itemAtPair, setItem } from '../indexing/subscript.ts';
import { matmul } from '../linear-algebra/matrix-product.ts';
import { operate } from '../scalars/protocol.ts';
import { arrayRepr, arrayText } from '../text/array-text.ts';
import { printOptions } from '../text/current-options.ts';
import { apply, applyInPlace } from '../ufuncs/apply.ts';
import { BINARY_OPERATIONS, COMPARISONS, UNARY_OPERATIONS } from '../ufuncs/by-symbol.ts';
import { applyToRow } from '../ufuncs/quick.ts';
import { FLOAT_FUNCTIONS, positive, reciprocal, square } from '../ufuncs/unary.ts';
import { newArray } from './allocation.ts';
import type { ArrayProtocol } from './array-protocol.ts';
import { copyInto } from './copy-into.ts';
import { BOOL, type NumberData } from './dtype.ts';
import { pythonAt, scalarAt } from './element.ts';
import { asArray } from './from-value.ts';
import { NdArray, numbersOf } from './nd-array.ts';
import { plainNumber } from './python-number.ts';
import { commonShape } from './shape.ts';

function unboxed(array: NdArray): PyValue {
  return array.rank === 0 ? scalarAt(array, array.offset) : array;
}

class ArrayIterator extends PyIterator {
  private index = 0;

  constructor(private readonly array: NdArray) {
    super();
  }

  override next(): PyValue | undefined {
    return this.index < (this.array.shape[0] as number) ? itemAtIndex(this.array, this.index++) : undefined;
  }
}

function truth(self: NdArray): boolean {
  if (self.size === 0) return false;
  if (self.size > 1) {
    throw valueError('The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()');
  }
  return truthOf(scalarAt(self, self.offset));
}

const squareRoot = FLOAT_FUNCTIONS[0] as (typeof FLOAT_FUNCTIONS)[number];

/** `array ** scalar` has short cuts for the commonest exponents. */
function quickPower(self: NdArray, other: PyValue): NdArray | undefined {
  const exponent = other instanceof NdArray && other.rank > 0 ? undefined : plainNumber(other);
  if (typeof exponent !== 'number') return undefined;
  if (self.dtype.kind === 'f') {
    if (exponent === 2) return apply(square, [self]);
    if (exponent === 1) return apply(positive, [self]);
    if (exponent === 0.5) return apply(squareRoot, [self]);
    if (exponent === -1) return apply(reciprocal, [self]);
  }
  return (self.dtype.isInteger || self.dtype === BOOL) && exponent === 2 && typeof other !== 'number'
    ? apply(square, [self])
    : undefined;
}

function binary(self: NdArray, symbol: BinarySymbol, other: PyValue, reflected: boolean): PyValue {
  if (symbol === '**' && !reflected && self.rank > 0) {
    const quick = quickPower(self, other);
    if (quick !== undefined) return quick;
  }
  if (symbol !== '@' && symbol !== 'divmod') {
    const quick = applyToRow(BINARY_OPERATIONS[symbol], self, other, reflected);
    if (quick !== undefined) return quick;
  }
  return reflected ? operate(symbol, other, self) : operate(symbol, self, other);
}

function inPlace(self: NdArray, symbol: BinarySymbol, other: PyValue): PyValue {
  if (symbol === 'divmod') return pythonBinary(symbol, self, other);
  if (symbol === '@') {
    copyInto(self, matmul(self, asArray(other)));
    return self;
  }
  return applyInPlace(BINARY_OPERATIONS[symbol], self, asArray(other));
}

function allEqual(self: NdArray, other: NdArray, value: 0 | 1): NdArray {
  const result = newArray(BOOL, commonShape([self.shape, other.shape]) ?? self.shape);
  (result.data as NumberData).fill(value);
  return result;
}

function compare(self: NdArray, symbol: ComparisonSymbol, given: PyValue): PyValue {
  const quick = applyToRow(COMPARISONS[symbol], self, given, false);
  if (quick !== undefined) return quick;
  const other = asArray(given);
  const texts =
    (self.dtype.kind === 'U') !== (other.dtype.kind === 'U') && self.dtype.kind !== 'O' && other.dtype.kind !== 'O';
  if (texts && (symbol === '==' || symbol === '!=')) return unboxed(allEqual(self, other, symbol === '==' ? 0 : 1));
  return unboxed(apply(COMPARISONS[symbol], [self, other]));
}

function contains(self: NdArray, item: PyValue): boolean {
  const same = asArray(compare(self, '==', item));
  const data = numbersOf(same);
  return positionsOf(same).some((position) => data[position] !== 0);
}

function single(self: NdArray): PyValue {
  if (self.size !== 1) throw typeError('only length-1 arrays can be converted to Python scalars');
  return pythonAt(self, self.offset);
}

/** See the module's head. */
export const PROTOCOL: ArrayProtocol = {
  truth,
  iterator(self) {
    if (self.rank === 0) throw typeError('iteration over a 0-d array');
    return new ArrayIterator(self);
  },
  contains,
  getItem,
  itemAt: itemAtIndex,
  itemAtPair,
  setItem,
  binary,
  inPlace,
  unary: (self, symbol) => unboxed(apply(UNARY_OPERATIONS[symbol], [self])),
  compare,
  repr: (self) => arrayRepr(self, printOptions()),
  str: (self) => (self.rank === 0 ? str(scalarAt(self, self.offset)) : arrayText(self, ' ', '', '', printOptions())),
  formatElement: (self, specification) => formatValue(pythonAt(self, self.offset), specification),
  toFloat(self) {
    return floatOrNothing(single(self));
  },
  // An array of several elements has no index, so that `[1, 2] * array` multiplies instead of repeating the list.
  toIndex: (self) => (self.rank > 0 || !self.dtype.isInteger ? undefined : (self.data[self.offset] as number | bigint)),
  toInteger(self) {
    const value = single(self);
    if (typeof value === 'number') return floatToInteger(value);
    return plainNumber(value);
  },
};

/**
 * What a strategy assigned to `self.buy`, `self.sell`, `self.stop_loss` or `self.take_profit`, as the engine looks into it.
 *
 * @module
 */
import type { OrderAssignment } from '../../engine/order-attribute.ts';
import { NO_ROWS, type OrderRows } from '../../engine/order-rows.ts';
import { FLOAT64 } from '../numpy/array/dtype.ts';
import { arrayFrom } from '../numpy/array/from-value.ts';
import { arrayOver, NdArray, numbersOf } from '../numpy/array/nd-array.ts';
import { typeError } from '../runtime/exceptions/raise.ts';
import { classOf } from '../runtime/objects/class-of.ts';
import { int } from '../runtime/objects/int.ts';
import { PyList } from '../runtime/objects/py-list.ts';
import type { PyValue } from '../runtime/objects/py-object.ts';
import { PyTuple } from '../runtime/objects/py-tuple.ts';
import { subscript } from '../runtime/operators/subscript.ts';
import { repr, str } from '../runtime/text/repr.ts';
import { numberOf } from './objects/to-float.ts';
import { withReferenceFailures } from './reference-failures.ts';

/** The value and how the engine reads it. */
export class PythonAssignment implements OrderAssignment {
  constructor(readonly value: PyValue) {}

  get container(): OrderAssignment['container'] {
    const { value } = this;
    if (value === null) return 'none';
    if (value instanceof NdArray) return 'array';
    const cls = classOf(value);
    if (value instanceof PyTuple && cls.isNative) return 'tuple';
    return value instanceof PyList && cls.isNative ? 'list' : 'other';
  }

  get typeText(): string {
    return repr(classOf(this.value));
  }

  format(): OrderRows {
    return singlePair(this.value) ?? withReferenceFailures(() => formatValue(this.value));
  }

  text(): string {
    return str(this.value);
  }

  rowsText(): string {
    return str(listOfRows(this.value));
  }
}

/** `(qty, price)` of two plain numbers, which is what nearly every strategy assigns. */
function singlePair(value: PyValue): OrderRows | null {
  if (!(value instanceof PyTuple) || value.items.length !== 2) return null;
  // An array of one element has a value, but numpy makes no row of it.
  if (value.items[0] instanceof NdArray || value.items[1] instanceof NdArray) return null;
  const quantity = numberOf(value.items[0] as PyValue);
  const price = numberOf(value.items[1] as PyValue);
  if (quantity === undefined || price === undefined) return null;
  return { values: [quantity, price], rows: 1, columns: 2 };
}

function formatValue(value: PyValue): OrderRows {
  if (value instanceof NdArray) return rowsOfArray(value);
  if (value instanceof PyList && value.items.length === 0) return NO_ROWS;
  return rowsOfArray(arrayFrom(listOfRows(value), FLOAT64));
}

/** Jesse wraps a value whose first element is neither list nor tuple. */
function listOfRows(value: PyValue): PyValue {
  const first = subscript(value, int(0));
  const nested = (first instanceof PyTuple || first instanceof PyList) && classOf(first).isNative;
  return nested ? value : new PyList([value]);
}

/** The array's own memory where it lies row after row, so that later writes by the strategy are seen. */
function rowsOfArray(array: NdArray): OrderRows {
  if (!'biuf'.includes(array.dtype.kind)) {
    throw typeError(
      "ufunc 'isfinite' not supported for the input types, and the inputs could not be safely coerced to any supported " +
        "types according to the casting rule ''safe''",
    );
  }
  if (array.rank === 1)
    return { values: Float64Array.from(numbersIn(array)), rows: array.size, columns: 1, flat: true };
  const [rows = 0, columns = 1] = array.shape;
  const dense = array.dtype === FLOAT64 && array.strides[1] === 1 && array.strides[0] === columns;
  const data = numbersOf(array);
  if (dense && data instanceof Float64Array) {
    return { values: data.subarray(array.offset, array.offset + rows * columns), rows, columns };
  }
  const copy = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const place = array.offset + row * (array.strides[0] ?? 0) + column * (array.strides[1] ?? 0);
      copy[row * columns + column] = data[place] as number;
    }
  }
  return { values: copy, rows, columns };
}

function* numbersIn(array: NdArray): Generator<number> {
  const data = numbersOf(array);
  const stride = array.strides[0] ?? 1;
  for (let index = 0; index < array.size; index++) yield Number(data[array.offset + index * stride]);
}

/** Rows as the array that Jesse holds after it has formatted an attribute; writes into it reach the rows. */
export function arrayOfRows(rows: OrderRows): PyValue {
  if (rows.rows === 0) return new PyList([]);
  const values = rows.values instanceof Float64Array ? rows.values : Float64Array.from(rows.values);
  rows.values = values;
  return arrayOver(FLOAT64, values, rows.flat ? [rows.rows] : [rows.rows, rows.columns]);
}

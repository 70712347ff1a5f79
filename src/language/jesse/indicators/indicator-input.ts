/**
 * Arguments of indicators: arrays as the candles or series that the computations read, Python values as parameters.
 *
 * @module
 */
import type { CandleRows } from '../../../indicators/candle-slice.ts';
import type { IndicatorInput } from '../../../indicators/compute.ts';
import type { ParameterValue } from '../../../indicators/indicator-argument.ts';
import { RowCandles } from '../../../indicators/row-candles.ts';
import { FLOAT64 } from '../../numpy/array/dtype.ts';
import { arrayFrom } from '../../numpy/array/from-value.ts';
import { NdArray, numbersOf } from '../../numpy/array/nd-array.ts';
import { NumpyScalar } from '../../numpy/scalars/scalar.ts';
import { classOf } from '../../runtime/objects/class-of.ts';
import { Int } from '../../runtime/objects/int.ts';
import { PyList } from '../../runtime/objects/py-list.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';

/** Candles or a series out of an array; null for what is neither (Jesse fails on it in its own ways). */
export function indicatorInput(value: PyValue): IndicatorInput | RowCandles | null {
  if (value instanceof PyList || value instanceof PyTuple) return indicatorInput(arrayFrom(value, FLOAT64));
  if (!(value instanceof NdArray) || !value.dtype.isNumeric) return null;
  if (value.rank === 1) return seriesOf(value);
  return value.rank === 2 && (value.shape[1] ?? 0) >= 6 ? candlesOf(value) : null;
}

function seriesOf(array: NdArray): Float64Array {
  const data = numbersOf(array);
  const [length = 0] = array.shape;
  const [stride = 1] = array.strides;
  if (stride === 1 && data instanceof Float64Array) return data.subarray(array.offset, array.offset + length);
  return Float64Array.from({ length }, (_, index) => data[array.offset + index * stride] as number);
}

function candlesOf(array: NdArray): CandleRows | RowCandles {
  const data = numbersOf(array);
  const [length = 0] = array.shape;
  const [rowStride = 1, columnStride = 1] = array.strides;
  if (rowStride === 1 && data instanceof Float64Array) {
    return { data, offset: array.offset, capacity: columnStride, length };
  }
  const rows = new Float64Array(length * 6);
  for (let row = 0; row < length; row++) {
    for (let column = 0; column < 6; column++) {
      rows[row * 6 + column] = data[array.offset + row * rowStride + column * columnStride] as number;
    }
  }
  return new RowCandles(rows);
}

/** A Python value as a parameter. */
export function parameterValue(value: PyValue): ParameterValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Int) return value.n;
  if (typeof value === 'number') return Number.isInteger(value) ? { type: 'float', value } : value;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof NumpyScalar) return { type: `numpy.${value.dtype.name}`, value: Number(value.n) };
  const number = value instanceof PyObject ? value.toFloat() : undefined;
  const type = classOf(value).name;
  return number === undefined ? { type } : { type, value: number };
}

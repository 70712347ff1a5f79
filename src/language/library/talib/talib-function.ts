/**
 * The functions of `talib` as Python sees them. The words are those of TA-Lib's wrapper, which is compiled by Cython.
 *
 * @module
 */

import { newArray } from '../../numpy/array/allocation.ts';
import { FLOAT64, INT32 } from '../../numpy/array/dtype.ts';
import { NdArray, numbersOf } from '../../numpy/array/nd-array.ts';
import type { NativeSignature } from '../../runtime/calls/native-signature.ts';
import { parseSignature } from '../../runtime/calls/native-signature.ts';
import type { PyException } from '../../runtime/exceptions/py-exception.ts';
import { builtinError, overflowError, typeError } from '../../runtime/exceptions/raise.ts';
import { typeName } from '../../runtime/objects/class-of.ts';
import { Int } from '../../runtime/objects/int.ts';
import { PyNative } from '../../runtime/objects/py-native.ts';
import { PyObject, type PyValue } from '../../runtime/objects/py-object.ts';
import { PyTuple } from '../../runtime/objects/py-tuple.ts';
import { realNumber } from '../../runtime/operators/to-float.ts';
import { floatToInteger } from '../../runtime/operators/to-integer.ts';
import { budget } from '../../runtime/world/budget.ts';
import type { FunctionDefinition, FunctionOption } from './function-definition.ts';

/** Given for an option, these stand for its default. */
const DEFAULT_INTEGER = -(2 ** 31);
const DEFAULT_REAL = -4e37;

type Bound = readonly (PyValue | undefined)[];

/** One function. */
export class TalibFunction extends PyNative {
  constructor(private readonly definition: FunctionDefinition) {
    const { name, arrays, options } = definition;
    const signature = parseSignature([...arrays, ...options.map((option) => `${option.name}=`)].join(', '));
    super(name, signature, (...values) => evaluate(definition, values as Bound), false, 'talib._ta_lib');
  }

  override call(args: readonly PyValue[], names: readonly string[], values: readonly PyValue[]): PyValue {
    return evaluate(this.definition, boundArguments(this.name, this.signature, args, names, values));
  }

  override repr(): string {
    return super.repr().replace('built-in function', 'function');
  }
}

function boundArguments(
  name: string,
  signature: NativeSignature,
  args: readonly PyValue[],
  names: readonly string[],
  values: readonly PyValue[],
): Bound {
  const { positional, required } = signature;
  if (args.length > positional) throw wrongCount(name, signature, args.length);
  const bound: (PyValue | undefined)[] = Array.from({ length: positional }, (_, index) => args[index]);
  for (const [index, keyword] of names.entries()) {
    const at = signature.names.indexOf(keyword);
    if (at < 0) throw typeError(`${name}() got an unexpected keyword argument '${keyword}'`);
    if (bound[at] !== undefined) throw typeError(`${name}() got multiple values for keyword argument '${keyword}'`);
    bound[at] = values[index];
  }
  const missing = bound.indexOf(undefined);
  if (missing >= 0 && missing < required) throw wrongCount(name, signature, missing);
  return bound;
}

function wrongCount(name: string, { positional, required }: NativeSignature, given: number): PyException {
  const expected = given < required ? required : positional;
  const how = required === positional ? 'exactly' : given < required ? 'at least' : 'at most';
  return typeError(
    `${name}() takes ${how} ${expected} positional argument${expected === 1 ? '' : 's'} (${given} given)`,
  );
}

/** A number as C's `int`. */
function integerOf(value: PyValue): number {
  const whole =
    typeof value === 'number'
      ? floatToInteger(value)
      : value instanceof Int
        ? value.n
        : typeof value === 'boolean'
          ? Number(value)
          : value instanceof PyObject
            ? value.toInteger()
            : typeof value === 'bigint'
              ? value
              : undefined;
  if (whole === undefined) throw typeError('an integer is required');
  if (BigInt.asIntN(64, BigInt(whole)) !== BigInt(whole)) {
    throw overflowError('Python int too large to convert to C long');
  }
  if (BigInt.asIntN(32, BigInt(whole)) !== BigInt(whole)) throw overflowError('value too large to convert to int');
  return Number(whole);
}

function optionOf(option: FunctionOption, value: PyValue | undefined): number {
  if (value === undefined) return option.fallback;
  if (option.kind === 'integer') {
    const number = integerOf(value);
    return number === DEFAULT_INTEGER ? option.fallback : number;
  }
  const number = realNumber(value);
  return number === DEFAULT_REAL ? option.fallback : number;
}

function requireArray(name: string, value: PyValue): NdArray {
  if (value instanceof NdArray) return value;
  throw typeError(`Argument '${name}' has incorrect type (expected numpy.ndarray, got ${typeName(value)})`);
}

const plainException = (message: string): PyException => builtinError('Exception', message);

/** The elements of a one-dimensional array of doubles, one after the other. */
function doublesOf(array: NdArray): Float64Array {
  if (array.dtype !== FLOAT64) throw plainException('input array type is not double');
  if (array.rank !== 1) throw plainException('input array has wrong dimensions');
  const [length, step] = [array.shape[0] as number, array.strides[0] as number];
  const data = numbersOf(array) as Float64Array;
  if (step === 1) return data.subarray(array.offset, array.offset + length);
  return Float64Array.from({ length }, (_, index) => data[array.offset + index * step] as number);
}

/** The first row in which no array has NaN; the last one where there is none. */
function firstKnownRow(arrays: readonly Float64Array[], length: number): number {
  for (let row = 0; row < length; row++) {
    if (!arrays.some((array) => Number.isNaN(array[row]))) return row;
  }
  return length - 1;
}

function evaluate({ name, arrays, options, compute }: FunctionDefinition, bound: Bound): PyValue {
  const settings = options.map((option, index) => optionOf(option, bound[arrays.length + index]));
  const given = arrays.map((each, index) => requireArray(each, bound[index] as PyValue));
  const columns = given.map(doublesOf);
  const length = (columns[0] as Float64Array).length;
  if (columns.some((column) => column.length !== length)) throw plainException('input array lengths are different');
  budget.burn(length * columns.length);
  const inBounds = options.every(({ least, most }, index) => {
    const setting = settings[index] as number;
    return setting >= least && setting <= most;
  });
  if (length > 0 && !inBounds) {
    throw plainException(`TA_${name} function failed with error code 2: Bad Parameter (TA_BAD_PARAM)`);
  }
  const skipped = length === 0 ? 0 : firstKnownRow(columns, length);
  const known = skipped === 0 ? columns : columns.map((column) => column.subarray(skipped));
  const outputs = compute(known, inBounds ? settings : options.map(({ fallback }) => fallback), skipped);
  const results = outputs.map((output) => spread(output, length));
  return results.length === 1 ? (results[0] as NdArray) : new PyTuple(results);
}

/** Values at the end of a new array of that length. */
function spread(values: Float64Array | Int32Array, length: number): NdArray {
  const array = newArray(values instanceof Int32Array ? INT32 : FLOAT64, [length]);
  const data = array.data as Float64Array | Int32Array;
  data.set(values, length - values.length);
  if (data instanceof Float64Array) data.fill(Number.NaN, 0, length - values.length);
  return array;
}

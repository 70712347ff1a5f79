/**
 * Views through moving windows, and window functions.
 *
 * @module
 */

import { cos, sin } from '../../runtime/algorithms/libm/trigonometric.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { accountNumbers } from '../array/allocation.ts';
import { FLOAT64 } from '../array/dtype.ts';
import { valueFailure } from '../array/failure.ts';
import { asArray } from '../array/from-value.ts';
import { memoryStrides } from '../array/memory-order.ts';
import { arrayOver, type NdArray } from '../array/nd-array.ts';
import { normalizeAxes } from '../array/shape.ts';
import { apply } from '../ufuncs/apply.ts';
import { unaryLoop } from '../ufuncs/loops.ts';
import { floatType } from '../ufuncs/resolution.ts';
import { type Argument, flagOf, integerOf, integersOf, result, shapeOf } from './arguments.ts';
import type { FunctionTable } from './function-table.ts';

/** The bounds of what a view reaches in its data. */
function reach(offset: number, shape: readonly number[], strides: readonly number[]): readonly [number, number] {
  let [low, high] = [offset, offset];
  shape.forEach((length, axis) => {
    const span = (length - 1) * (strides[axis] as number);
    if (span < 0) low += span;
    else high += span;
  });
  return [low, high];
}

/** `as_strided(x, shape, strides)`: strides in bytes as numpy counts them. Views outside the array's memory are refused. */
function asStrided(x: PyValue, shape: Argument, strides: Argument, _subok: Argument, writeable: Argument): NdArray {
  const array = asArray(x);
  const lengths = shape === undefined || shape === null ? [...array.shape] : shapeOf(shape);
  const item = array.dtype.itemSize;
  // Candle columns: a step of numpy's memory is found among the strides that the array has.
  const known = memoryStrides(array);
  const steps =
    strides === undefined || strides === null
      ? [...array.strides]
      : integersOf(strides).map((bytes) => {
          const step = bytes / item;
          if (!Number.isInteger(step)) throw valueFailure('strides must be multiples of the size of an element');
          if (array.storage.columnDistance === 0) return step;
          const axis = known.findIndex((stride) => stride !== 0 && step % stride === 0);
          return axis < 0 ? step : (step / (known[axis] as number)) * (array.strides[axis] as number);
        });
  if (lengths.length !== steps.length) throw valueFailure('mismatch in length of strides and shape');
  if (!lengths.includes(0)) {
    const [low, high] = reach(array.offset, lengths, steps);
    if (low < 0 || high >= array.data.length)
      throw valueFailure('as_strided would reach outside the memory of the array');
  }
  const view = array.view(array.offset, lengths, steps);
  view.writeable = array.writeable && flagOf(writeable, true);
  return view;
}

function slidingWindows(x: PyValue, window: PyValue, axis: Argument, _subok: Argument, writeable: Argument): NdArray {
  const array = asArray(x);
  const sizes = integersOf(window);
  const axes =
    axis === undefined || axis === null ? array.shape.map((_, k) => k) : normalizeAxes(integersOf(axis), array.rank);
  if (sizes.length !== axes.length) {
    throw valueFailure(
      axis === undefined || axis === null
        ? `Since axis is None, must provide window_shape for all dimensions of \`x\`; got ${sizes.length} window_shape elements and \`x.ndim\` is ${array.rank}.`
        : `Must provide matching length window_shape and axis; got ${sizes.length} window_shape elements and ${axes.length} axes elements.`,
    );
  }
  if (sizes.some((size) => size < 0)) throw valueFailure('`window_shape` cannot contain negative values');
  const shape = [...array.shape];
  axes.forEach((place, k) => {
    if ((shape[place] as number) < (sizes[k] as number))
      throw valueFailure('window shape cannot be larger than input array shape');
    shape[place] = (shape[place] as number) - (sizes[k] as number) + 1;
  });
  const view = array.view(
    array.offset,
    [...shape, ...sizes],
    [...array.strides, ...axes.map((place) => array.strides[place] as number)],
  );
  view.writeable = flagOf(writeable) && array.writeable;
  return view;
}

/** `numpy.lib.stride_tricks`. */
export const STRIDE_TRICKS: FunctionTable = {
  as_strided: ['x, shape=None, strides=None, subok=False, writeable=True', asStrided],
  sliding_window_view: ['x, window_shape, axis=None, *, subok=False, writeable=False', slidingWindows],
};

function windowFunction(weight: (n: number, size: number) => number) {
  return (m: PyValue): NdArray => {
    const size = integerOf(m);
    accountNumbers(size);
    if (size < 1) return arrayOver(FLOAT64, new Float64Array(0));
    if (size === 1) return arrayOver(FLOAT64, Float64Array.of(1));
    return arrayOver(
      FLOAT64,
      Float64Array.from({ length: size }, (_, k) => weight(1 - size + 2 * k, size)),
    );
  };
}

const sincLoop = unaryLoop((x) => {
  const y = Math.PI * (x === 0 ? 1e-20 : x);
  return sin(y) / y;
});

/** Window functions. */
export const WINDOWS: FunctionTable = {
  hanning: ['M', windowFunction((n, size) => 0.5 + 0.5 * cos((Math.PI * n) / (size - 1)))],
  hamming: ['M', windowFunction((n, size) => 0.54 + 0.46 * cos((Math.PI * n) / (size - 1)))],
  blackman: [
    'M',
    windowFunction(
      (n, size) => 0.42 + 0.5 * cos((Math.PI * n) / (size - 1)) + 0.08 * cos((2 * Math.PI * n) / (size - 1)),
    ),
  ],
  bartlett: ['M', windowFunction((n, size) => (n <= 0 ? 1 + n / (size - 1) : 1 - n / (size - 1)))],
  sinc: [
    'x',
    (x: PyValue) =>
      result(
        apply({ name: 'sinc', inputs: 1, resolve: floatType('sinc'), loop: () => sincLoop, number: (v) => v }, [
          asArray(x),
        ]),
      ),
  ],
};

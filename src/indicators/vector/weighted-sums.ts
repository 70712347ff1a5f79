/**
 * Weighted sums of windows.
 *
 * @module
 */
import {
  add,
  constant,
  DOUBLE,
  divide,
  load,
  loadTwice,
  multiply,
  splat,
  store,
  VECTOR_BYTES,
} from './instructions.ts';
import { advance, Kernel, loopUntil } from './kernel.ts';
import { lanes, setLanes, TURN_BYTES } from './windows.ts';

/**
 * (value of the first weight in the first window, bytes to the next one's, first weight, end of the weights, first result,
 * end of the results, factor, divisor): Σ weight · value in the order of the weights, · factor, / divisor.
 */
export function weightedSums(): Kernel {
  const kernel = new Kernel();
  const source = kernel.parameter('i32');
  const step = kernel.parameter('i32');
  const weights = kernel.parameter('i32');
  const weightsEnd = kernel.parameter('i32');
  const result = kernel.parameter('i32');
  const end = kernel.parameter('i32');
  const factor = kernel.parameter('f64');
  const divisor = kernel.parameter('f64');
  const value = kernel.variable('i32');
  const at = kernel.variable('i32');
  const weight = kernel.variable('v128');
  const sums = lanes(kernel);
  return kernel.add(
    loopUntil(result, end, TURN_BYTES, [
      ...setLanes(sums, () => constant(0)),
      value.set(source),
      at.set(weights),
      loopUntil(at, weightsEnd, DOUBLE, [
        weight.set(loadTwice(at)),
        ...setLanes(sums, (sum, offset) => add(sum, multiply(load(value, offset), weight))),
        advance(value, step),
      ]),
      ...sums.map((sum, index) =>
        store(result, divide(multiply(sum, splat(factor)), splat(divisor)), VECTOR_BYTES * index),
      ),
      advance(source, TURN_BYTES),
    ]),
  );
}

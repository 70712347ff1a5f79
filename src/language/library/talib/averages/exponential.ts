/**
 * Exponential moving averages and those made of them: double, triple, and Tillson's T3.
 *
 * @module
 */
import { fusedMultiplyAdd } from '../fused-multiply-add.ts';

/** Exponential averages with a factor; the first is the mean of the first `period` values. */
export function exponentialAverages(values: Float64Array, period: number, factor = 2 / (period + 1)): Float64Array {
  const averages = new Float64Array(Math.max(0, values.length - period + 1));
  if (averages.length === 0) return averages;
  let total = 0;
  for (let row = 0; row < period; row++) total += values[row] as number;
  let last = total / period;
  averages[0] = last;
  for (let row = 1; row < averages.length; row++) {
    last = fusedMultiplyAdd((values[row + period - 1] as number) - last, factor, last);
    averages[row] = last;
  }
  return averages;
}

/** The last `count` values. */
function lastOf(values: Float64Array, count: number): Float64Array {
  return values.subarray(values.length - count);
}

/** Twice the average less the average's average. */
export function doubleExponentialAverages(values: Float64Array, period: number): Float64Array {
  const first = exponentialAverages(values, period);
  const second = exponentialAverages(first, period);
  const aligned = lastOf(first, second.length);
  return second.map((twice, row) => 2 * (aligned[row] as number) - twice);
}

/** Three averages, less three of the second order, and one of the third. */
export function tripleExponentialAverages(values: Float64Array, period: number): Float64Array {
  const first = exponentialAverages(values, period);
  const second = exponentialAverages(first, period);
  const third = exponentialAverages(second, period);
  const [once, twice] = [lastOf(first, third.length), lastOf(second, third.length)];
  return third.map((thrice, row) => thrice + (3 * (once[row] as number) - 3 * (twice[row] as number)));
}

/** Tillson's T3: six averages of one another, weighted by the volume factor. */
export function tillsonAverages(values: Float64Array, period: number, volumeFactor: number): Float64Array {
  const lookBack = 6 * (period - 1);
  const averages = new Float64Array(Math.max(0, values.length - lookBack));
  if (averages.length === 0) return averages;
  const factor = 2 / (period + 1);
  const rest = 1 - factor;
  const orders = new Float64Array(6);
  let next = 0;
  const advance = (order: number): void => {
    orders[0] = fusedMultiplyAdd(rest, orders[0] as number, factor * (values[next++] as number));
    for (let each = 1; each <= order; each++) {
      orders[each] = fusedMultiplyAdd(rest, orders[each] as number, factor * (orders[each - 1] as number));
    }
  };
  let total = 0;
  while (next < period) total += values[next++] as number;
  orders[0] = total / period;
  for (let order = 1; order < 6; order++) {
    total = orders[order - 1] as number;
    for (let count = 1; count < period; count++) {
      advance(order - 1);
      total += orders[order - 1] as number;
    }
    orders[order] = total / period;
  }
  const square = volumeFactor * volumeFactor;
  const weight1 = -(square * volumeFactor);
  const weight2 = 3 * (square - weight1);
  const weight3 = -6 * square - 3 * (volumeFactor - weight1);
  const weight4 = 1 + 3 * volumeFactor - weight1 + 3 * square;
  for (let row = 0; row < averages.length; row++) {
    if (row > 0) advance(5);
    const last = fusedMultiplyAdd(weight1, orders[5] as number, weight2 * (orders[4] as number));
    averages[row] = fusedMultiplyAdd(
      weight4,
      orders[2] as number,
      fusedMultiplyAdd(weight3, orders[3] as number, last),
    );
  }
  return averages;
}

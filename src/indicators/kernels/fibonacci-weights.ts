/**
 * The weights of the Fibonacci moving average.
 *
 * @module
 */
import { newColumn } from './column.ts';
import { pairwiseSum } from './pairwise-sum.ts';

/** The first `count` Fibonacci numbers (1, 1, 2, 3, …) scaled to the sum 1. */
export function fibonacciWeights(count: number): Float64Array {
  const numbers = newColumn(count).fill(1);
  for (let index = 2; index < count; index++) {
    numbers[index] = (numbers[index - 1] as number) + (numbers[index - 2] as number);
  }
  const total = pairwiseSum(numbers);
  return numbers.map((value) => value / total);
}

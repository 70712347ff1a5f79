/**
 * The plain order of adding, one value after the other.
 *
 * @module
 */

/** The sum of `values[from … to - 1]` from the first to the last. */
export function sequentialSum(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index++) sum += values[index] as number;
  return sum;
}

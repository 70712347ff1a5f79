/**
 * Second moments of two series over every window, as NumPy sums them.
 *
 * @module
 */
import { zeroColumn } from './column.ts';
import { pairwiseSum } from './pairwise-sum.ts';

/**
 * For each window of `period` pairs calls `take` with the index of its end, Σ Δx·Δy, Σ Δx² and Σ Δy², Δ being the
 * distance from the mean of the window.
 */
export function windowMoments(
  left: Float64Array,
  right: Float64Array,
  period: number,
  take: (index: number, products: number, leftSquares: number, rightSquares: number) => void,
): void {
  const products = zeroColumn(period);
  const leftSquares = zeroColumn(period);
  const rightSquares = zeroColumn(period);
  for (let end = period; end <= left.length; end++) {
    const start = end - period;
    const leftMean = pairwiseSum(left, start, end) / period;
    const rightMean = pairwiseSum(right, start, end) / period;
    for (let index = 0; index < period; index++) {
      const leftDistance = (left[start + index] as number) - leftMean;
      const rightDistance = (right[start + index] as number) - rightMean;
      products[index] = leftDistance * rightDistance;
      leftSquares[index] = leftDistance * leftDistance;
      rightSquares[index] = rightDistance * rightDistance;
    }
    take(end - 1, pairwiseSum(products), pairwiseSum(leftSquares), pairwiseSum(rightSquares));
  }
}

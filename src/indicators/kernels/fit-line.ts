/**
 * Least-squares line through points.
 *
 * @module
 */

import { ReferenceException } from '../../errors.ts';

/**
 * Slope of the line through `points` (x, y). Through a single point it is that of the shortest of all vectors (slope,
 * intercept) that meet it, as `numpy.linalg.lstsq` has it; 0 without a point, NaN where a y is not finite. Throws LinAlgError where an x
 * is not.
 */
export function fitLine(points: readonly (readonly [number, number])[]): number {
  if (points.length === 0) return 0;
  if (points.some(([x]) => !Number.isFinite(x))) {
    throw new ReferenceException('LinAlgError', 'SVD did not converge in Linear Least Squares');
  }
  if (points.some(([, y]) => !Number.isFinite(y))) return Number.NaN;
  const [only] = points;
  if (points.length === 1 && only !== undefined) return (only[0] * only[1]) / (only[0] * only[0] + 1);
  const mean = (of: 0 | 1): number => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  let [covariance, variance] = [0, 0];
  for (const [x, y] of points) {
    covariance += (x - meanX) * (y - meanY);
    variance += (x - meanX) * (x - meanX);
  }
  return covariance / variance;
}

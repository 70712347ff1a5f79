/**
 * Holt-Winter Moving Average.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { holtWinterAverage } from './kernels/holt-winter-average.ts';

/**
 * Level, velocity and acceleration smoothed with `na`, `nb`, `nc`. Throws ValueError where none of them lies between 0
 * and 1.
 */
export function hwmaSeries(source: Float64Array, na: number, nb: number, nc: number): Float64Array {
  if (![na, nb, nc].some((factor) => factor > 0 && factor < 1)) {
    throw new ReferenceException('ValueError', 'Bad parameters. They have to be: 0 < na nb nc < 1');
  }
  return holtWinterAverage(source, na, nb, nc);
}

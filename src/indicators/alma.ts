/**
 * Arnaud Legoux Moving Average.
 *
 * @module
 */
import { ReferenceException } from '../errors.ts';
import { legouxAverage } from './kernels/legoux-average.ts';

/**
 * Average with Gaussian weights around `offset` of the window. Throws ValueError for a period under 1 and one above the
 * number of values + 1.
 */
export function almaSeries(source: Float64Array, period: number, sigma: number, offset: number): Float64Array {
  if (period > source.length + 1) throw new ReferenceException('ValueError', 'negative dimensions are not allowed');
  if (period < 1) {
    const words = `could not broadcast input array from shape (${source.length + 1},) into shape (${1 - period},)`;
    throw new ReferenceException('ValueError', words);
  }
  return legouxAverage(source, period, sigma, offset);
}

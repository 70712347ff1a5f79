/**
 * Sums of logarithms.
 *
 * @module
 */
import { exp } from '../../runtime/algorithms/libm/exponential.ts';
import { log1p, log2 } from '../../runtime/algorithms/libm/logarithm.ts';
import { pow } from '../../runtime/algorithms/libm/power.ts';

/** `log(exp(x) + exp(y))`. */
export function logAddExp(x: number, y: number): number {
  if (x === y) return x + Math.LN2;
  const difference = x - y;
  if (difference > 0) return x + log1p(exp(-difference));
  if (difference <= 0) return y + log1p(exp(difference));
  return difference;
}

/** `log2(2**x + 2**y)`. */
export function logAddExp2(x: number, y: number): number {
  if (x === y) return x + 1;
  const difference = x - y;
  if (difference > 0) return x + log2(1 + pow(2, -difference));
  if (difference <= 0) return y + log2(1 + pow(2, difference));
  return difference;
}

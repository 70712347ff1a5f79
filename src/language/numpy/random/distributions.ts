/**
 * Distributions over the elementary draws (numpy/random/src/distributions and …/legacy).
 *
 * @module
 */
import { exp } from '../../runtime/algorithms/libm/exponential.ts';
import { log } from '../../runtime/algorithms/libm/logarithm.ts';
import { pow } from '../../runtime/algorithms/libm/power.ts';
import type { Source } from './source.ts';

/** A draw from the gamma distribution with scale 1 (Marsaglia and Tsang). */
export function standardGamma(source: Source, shape: number): number {
  if (shape === 1) return source.exponential();
  if (shape === 0) return 0;
  if (shape < 1) {
    for (;;) {
      const u = source.uniform();
      const v = source.exponential();
      if (u <= 1 - shape) {
        const x = pow(u, 1 / shape);
        if (x <= v) return x;
      } else {
        const y = -log((1 - u) / shape);
        const x = pow(1 - shape + shape * y, 1 / shape);
        if (x <= v + y) return x;
      }
    }
  }
  const b = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * b);
  for (;;) {
    let x: number;
    let v: number;
    do {
      x = source.normal();
      v = 1 + c * x;
    } while (v <= 0);
    v = v * v * v;
    const u = source.uniform();
    if (u < 1 - 0.0331 * (x * x) * (x * x)) return b * v;
    if (log(u) < 0.5 * x * x + b * (1 - v + log(v))) return b * v;
  }
}

/** A draw from the beta distribution. */
export function beta(source: Source, a: number, b: number): number {
  if (a <= 1 && b <= 1) {
    for (;;) {
      const u = source.uniform();
      const v = source.uniform();
      const x = pow(u, 1 / a);
      const y = pow(v, 1 / b);
      if (x + y > 1) continue;
      if (x + y > 0) return x / (x + y);
      const logX = log(u) / a;
      const logY = log(v) / b;
      const largest = Math.max(logX, logY);
      return exp(logX - largest - log(exp(logX - largest) + exp(logY - largest)));
    }
  }
  const first = standardGamma(source, a);
  return first / (first + standardGamma(source, b));
}

/** A draw of Student's t. */
export function standardT(source: Source, degrees: number): number {
  const numerator = source.normal();
  const denominator = standardGamma(source, degrees / 2);
  return (Math.sqrt(degrees / 2) * numerator) / Math.sqrt(denominator);
}

/** A draw of the Laplace distribution. */
export function laplace(source: Source, location: number, scale: number): number {
  for (;;) {
    const u = source.uniform();
    if (u >= 0.5) return location - scale * log(2 - u - u);
    if (u > 0) return location + scale * log(u + u);
  }
}

/** A draw of the Gumbel distribution. */
export function gumbel(source: Source, location: number, scale: number): number {
  for (;;) {
    const u = 1 - source.uniform();
    if (u < 1) return location - scale * log(-log(u));
  }
}

/** A draw of the logistic distribution. */
export function logistic(source: Source, location: number, scale: number): number {
  for (;;) {
    const u = source.uniform();
    if (u > 0) return location + scale * log(u / (1 - u));
  }
}

/** A draw of the triangular distribution. */
export function triangular(source: Source, left: number, mode: number, right: number): number {
  const base = right - left;
  const leftBase = mode - left;
  const ratio = leftBase / base;
  const u = source.uniform();
  return u <= ratio ? left + Math.sqrt(u * (leftBase * base)) : right - Math.sqrt((1 - u) * ((right - mode) * base));
}

/** A draw from Wald's distribution. */
export function wald(source: Source, mean: number, scale: number): number {
  const half = mean / (2 * scale);
  const normal = source.normal();
  const y = mean * normal * normal;
  const x = mean + half * (y - Math.sqrt(4 * scale * y + y * y));
  return source.uniform() <= mean / (mean + x) ? x : (mean * mean) / x;
}

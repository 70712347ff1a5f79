/**
 * The standard normal distribution.
 *
 * @module
 */

/** P(Z ≤ z), to about 1e-15 absolute: series near 0, continued fraction in the tails (Abramowitz & Stegun 26.2.10, 26.2.14). */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  const x = Math.abs(z);
  if (x > 38) return z > 0 ? 1 : 0;
  const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  const tail = x < 3 ? 0.5 - density * series(x) : density * fraction(x);
  return z > 0 ? 1 - tail : tail;
}

function series(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > 1e-18 * sum; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return sum;
}

function fraction(x: number): number {
  let value = 0;
  for (let k = 120; k > 0; k--) value = k / (x + value);
  return 1 / (x + value);
}

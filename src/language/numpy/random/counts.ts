/**
 * Distributions of counts: Poisson, binomial, geometric.
 *
 * @module
 */
import { exp } from '../../runtime/algorithms/libm/exponential.ts';
import { log, log1p } from '../../runtime/algorithms/libm/logarithm.ts';
import type { Source } from './source.ts';

const SERIES = [
  8.333333333333333e-2, -2.777777777777778e-3, 7.936507936507937e-4, -5.952380952380952e-4, 8.417508417508418e-4,
  -1.917526917526918e-3, 6.41025641025641e-3, -2.955065359477124e-2, 1.796443723688307e-1, -1.3924322169059,
];

/** log Γ(x) as numpy's distributions compute it. */
function logGamma(x: number): number {
  if (x === 1 || x === 2) return 0;
  const shift = x < 7 ? Math.trunc(7 - x) : 0;
  let shifted = x + shift;
  const square = (1 / shifted) * (1 / shifted);
  let sum = SERIES[9] as number;
  for (let k = 8; k >= 0; k--) sum = sum * square + (SERIES[k] as number);
  let result = sum / shifted + 0.5 * 1.8378770664093453 + (shifted - 0.5) * log(shifted) - shifted;
  if (x < 7) {
    for (let k = 1; k <= shift; k++) {
      result -= log(shifted - 1);
      shifted -= 1;
    }
  }
  return result;
}

function poissonByProducts(source: Source, rate: number): number {
  const limit = exp(-rate);
  let count = 0;
  let product = 1;
  for (;;) {
    product *= source.uniform();
    if (product <= limit) return count;
    count++;
  }
}

/** A draw of the Poisson distribution. */
export function poisson(source: Source, rate: number): number {
  if (rate === 0) return 0;
  if (rate < 10) return poissonByProducts(source, rate);
  const root = Math.sqrt(rate);
  const logRate = log(rate);
  const b = 0.931 + 2.53 * root;
  const a = -0.059 + 0.02483 * b;
  const inverse = 1.1239 + 1.1328 / (b - 3.4);
  const limit = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = source.uniform() - 0.5;
    const v = source.uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + rate + 0.43);
    if (us >= 0.07 && v <= limit) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    if (log(v) + log(inverse) - log(a / (us * us) + b) <= -rate + k * logRate - logGamma(k + 1)) return k;
  }
}

function binomialByInversion(source: Source, n: number, p: number): number {
  const q = 1 - p;
  const start = exp(n * log1p(-p));
  const mean = n * p;
  const bound = Math.trunc(Math.min(n, mean + 10 * Math.sqrt(mean * q + 1)));
  let x = 0;
  let px = start;
  let u = source.uniform();
  while (u > px) {
    x++;
    if (x > bound) {
      x = 0;
      px = start;
      u = source.uniform();
    } else {
      u -= px;
      px = ((n - x + 1) * p * px) / (x * q);
    }
  }
  return x;
}

function stirling(x: number): number {
  const square = x * x;
  return (13680 - (462 - (132 - (99 - 140 / square) / square) / square) / square) / x / 166320;
}

/** Kachitvichyanukul and Schmeiser's BTPE for n·p > 30. */
function binomialByRejection(source: Source, n: number, p: number): number {
  const r = Math.min(p, 1 - p);
  const q = 1 - r;
  const fm = n * r + r;
  const m = Math.floor(fm);
  const p1 = Math.floor(2.195 * Math.sqrt(n * r * q) - 4.6 * q) + 0.5;
  const xm = m + 0.5;
  const xl = xm - p1;
  const xr = xm + p1;
  const c = 0.134 + 20.5 / (15.3 + m);
  let a = (fm - xl) / (fm - xl * r);
  const laml = a * (1 + a / 2);
  a = (xr - fm) / (xr * q);
  const lamr = a * (1 + a / 2);
  const p2 = p1 * (1 + 2 * c);
  const p3 = p2 + c / laml;
  const p4 = p3 + c / lamr;
  const nrq = n * r * q;
  for (;;) {
    const u = source.uniform() * p4;
    let v = source.uniform();
    let y: number;
    if (u <= p1) {
      y = Math.floor(xm - p1 * v + u);
      return p > 0.5 ? n - y : y;
    }
    if (u <= p2) {
      const x = xl + (u - p1) / c;
      v = v * c + 1 - Math.abs(m - x + 0.5) / p1;
      if (v > 1) continue;
      y = Math.floor(x);
    } else if (u <= p3) {
      y = Math.floor(xl + log(v) / laml);
      if (y < 0 || v === 0) continue;
      v = v * (u - p2) * laml;
    } else {
      y = Math.floor(xr - log(v) / lamr);
      if (y > n || v === 0) continue;
      v = v * (u - p3) * lamr;
    }
    const k = Math.abs(y - m);
    if (k <= 20 || k >= nrq / 2 - 1) {
      const s = r / q;
      const step = s * (n + 1);
      let f = 1;
      for (let i = m + 1; i <= y; i++) f *= step / i - s;
      for (let i = y + 1; i <= m; i++) f /= step / i - s;
      if (v > f) continue;
      return p > 0.5 ? n - y : y;
    }
    const rho = (k / nrq) * ((k * (k / 3 + 0.625) + 0.16666666666666666) / nrq + 0.5);
    const t = (-k * k) / (2 * nrq);
    const logV = log(v);
    if (logV < t - rho) return p > 0.5 ? n - y : y;
    if (logV > t + rho) continue;
    const x1 = y + 1;
    const f1 = m + 1;
    const z = n + 1 - m;
    const w = n - y + 1;
    const limit =
      xm * log(f1 / x1) +
      (n - m + 0.5) * log(z / w) +
      (y - m) * log((w * r) / (x1 * q)) +
      stirling(f1) +
      stirling(z) +
      stirling(x1) +
      stirling(w);
    if (logV > limit) continue;
    return p > 0.5 ? n - y : y;
  }
}

/** A draw of the binomial distribution. */
export function binomial(source: Source, n: number, p: number): number {
  if (n === 0 || p === 0) return 0;
  if (p <= 0.5) return p * n <= 30 ? binomialByInversion(source, n, p) : binomialByRejection(source, n, p);
  const q = 1 - p;
  return q * n <= 30 ? n - binomialByInversion(source, n, q) : binomialByRejection(source, n, p);
}

/** A draw of the geometric distribution. */
export function geometric(source: Source, p: number): number {
  if (p < 1 / 3) {
    return Math.ceil(-source.exponential() / log1p(-p));
  }
  let x = 1;
  let sum = p;
  let product = p;
  const q = 1 - p;
  const u = source.uniform();
  while (u > sum) {
    product *= q;
    sum += product;
    x++;
  }
  return x;
}

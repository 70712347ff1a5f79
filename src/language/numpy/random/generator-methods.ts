/**
 * The methods that `np.random.Generator` and `np.random.RandomState` share.
 *
 * @module
 */

import { exp } from '../../runtime/algorithms/libm/exponential.ts';
import { log1p } from '../../runtime/algorithms/libm/logarithm.ts';
import { pow } from '../../runtime/algorithms/libm/power.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { newArray } from '../array/allocation.ts';
import { INT64, type NumberData } from '../array/dtype.ts';
import { failure, valueFailure } from '../array/failure.ts';
import { asFloats } from '../array/from-value.ts';
import { sizeOf } from '../array/shape.ts';
import type { Argument } from '../functions/arguments.ts';
import type { FunctionTable } from '../functions/function-table.ts';
import { floatsOf } from '../functions/order.ts';
import { choice, type Interface, permutation, shuffle } from './choose.ts';
import { binomial, geometric, poisson } from './counts.ts';
import { beta, gumbel, laplace, logistic, standardGamma, standardT, triangular } from './distributions.ts';
import { draw, drawWith, sizeArgument } from './draw.ts';

function positive(name: string, value: PyValue): void {
  const numbers = floatsOf(asFloats(value));
  if (numbers.some((x) => x < 0 || Object.is(x, -0))) throw valueFailure(`${name} < 0`);
}

/** Probabilities of the categories of a multinomial draw. */
function multinomial(how: Interface, n: number, weights: Float64Array): Float64Array {
  const counts = new Float64Array(weights.length);
  let left = n;
  let remaining = 1;
  for (let k = 0; k < weights.length - 1 && left > 0; k++) {
    const count = binomial(how.source, left, (weights[k] as number) / remaining);
    counts[k] = count;
    left -= count;
    remaining -= weights[k] as number;
  }
  if (left > 0) counts[weights.length - 1] = left;
  return counts;
}

/** The table for one interface; `how` gives it at every call, since `np.random.seed` replaces it. */
export function sharedMethods(how: () => Interface): FunctionTable {
  const source = (): Interface['source'] => how().source;
  return {
    uniform: [
      'low=0.0, high=1.0, size=None',
      (low: Argument, high: Argument, size: Argument) => {
        const [from, to] = [low ?? 0, high ?? 1];
        return drawWith([from, to], size, (a, b) => {
          if (!Number.isFinite(b - a)) throw failure('OverflowError', 'high - low range exceeds valid bounds');
          return a + (b - a) * source().uniform();
        });
      },
    ],
    normal: [
      'loc=0.0, scale=1.0, size=None',
      (loc: Argument, scale: Argument, size: Argument) => {
        positive('scale', scale ?? 1);
        return drawWith([loc ?? 0, scale ?? 1], size, (mean, deviation) => mean + deviation * source().normal());
      },
    ],
    standard_normal: ['size=None', (size: Argument) => draw(size, () => source().normal())],
    standard_exponential: ['size=None', (size: Argument) => draw(size, () => source().exponential())],
    exponential: [
      'scale=1.0, size=None',
      (scale: Argument, size: Argument) => {
        positive('scale', scale ?? 1);
        return drawWith([scale ?? 1], size, (s) => s * source().exponential());
      },
    ],
    lognormal: [
      'mean=0.0, sigma=1.0, size=None',
      (mean: Argument, sigma: Argument, size: Argument) =>
        drawWith([mean ?? 0, sigma ?? 1], size, (m, s) => exp(m + s * source().normal())),
    ],
    standard_gamma: [
      'shape, size=None',
      (shape: PyValue, size: Argument) => drawWith([shape], size, (k) => standardGamma(source(), k)),
    ],
    gamma: [
      'shape, scale=1.0, size=None',
      (shape: PyValue, scale: Argument, size: Argument) =>
        drawWith([shape, scale ?? 1], size, (k, theta) => theta * standardGamma(source(), k)),
    ],
    beta: [
      'a, b, size=None',
      (a: PyValue, b: PyValue, size: Argument) => drawWith([a, b], size, (x, y) => beta(source(), x, y)),
    ],
    chisquare: [
      'df, size=None',
      (df: PyValue, size: Argument) => drawWith([df], size, (d) => 2 * standardGamma(source(), d / 2)),
    ],
    standard_t: ['df, size=None', (df: PyValue, size: Argument) => drawWith([df], size, (d) => standardT(source(), d))],
    standard_cauchy: ['size=None', (size: Argument) => draw(size, () => source().normal() / source().normal())],
    laplace: [
      'loc=0.0, scale=1.0, size=None',
      (loc: Argument, scale: Argument, size: Argument) =>
        drawWith([loc ?? 0, scale ?? 1], size, (m, s) => laplace(source(), m, s)),
    ],
    gumbel: [
      'loc=0.0, scale=1.0, size=None',
      (loc: Argument, scale: Argument, size: Argument) =>
        drawWith([loc ?? 0, scale ?? 1], size, (m, s) => gumbel(source(), m, s)),
    ],
    logistic: [
      'loc=0.0, scale=1.0, size=None',
      (loc: Argument, scale: Argument, size: Argument) =>
        drawWith([loc ?? 0, scale ?? 1], size, (m, s) => logistic(source(), m, s)),
    ],
    triangular: [
      'left, mode, right, size=None',
      (left: PyValue, mode: PyValue, right: PyValue, size: Argument) =>
        drawWith([left, mode, right], size, (a, m, b) => triangular(source(), a, m, b)),
    ],
    pareto: [
      'a, size=None',
      (a: PyValue, size: Argument) => drawWith([a], size, (x) => exp(source().exponential() / x) - 1),
    ],
    weibull: [
      'a, size=None',
      (a: PyValue, size: Argument) => drawWith([a], size, (x) => (x === 0 ? 0 : pow(source().exponential(), 1 / x))),
    ],
    rayleigh: [
      'scale=1.0, size=None',
      (scale: Argument, size: Argument) =>
        drawWith(
          [scale ?? 1],
          size,
          (s) => s * Math.sqrt(how().legacy ? -2 * log1p(-source().uniform()) : 2 * source().exponential()),
        ),
    ],
    poisson: [
      'lam=1.0, size=None',
      (lam: Argument, size: Argument) => drawWith([lam ?? 1], size, (rate) => poisson(source(), rate), INT64),
    ],
    binomial: [
      'n, p, size=None',
      (n: PyValue, p: PyValue, size: Argument) => {
        positive('n', n);
        return drawWith([n, p], size, (count, chance) => binomial(source(), count, chance), INT64);
      },
    ],
    geometric: [
      'p, size=None',
      (p: PyValue, size: Argument) => drawWith([p], size, (chance) => geometric(source(), chance), INT64),
    ],
    multinomial: [
      'n, pvals, size=None',
      (n: PyValue, pvals: PyValue, size: Argument) => {
        const weights = floatsOf(asFloats(pvals));
        const shape = sizeArgument(size) ?? [];
        const array = newArray(INT64, [...shape, weights.length]);
        const count = floatsOf(asFloats(n))[0] as number;
        for (let k = 0; k < sizeOf(shape); k++)
          (array.data as NumberData).set(multinomial(how(), count, weights), k * weights.length);
        return array;
      },
    ],
    choice: [
      'a, size=None, replace=True, p=None, axis=0, shuffle=True',
      (a: PyValue, size: Argument, replace: Argument, p: Argument, _axis: Argument, shuffled: Argument) =>
        choice(how(), a, size, replace, p, shuffled),
    ],
    shuffle: ['x, axis=0', (x: PyValue) => shuffle(how(), x)],
    permutation: ['x, axis=0', (x: PyValue) => permutation(how(), x)],
  };
}

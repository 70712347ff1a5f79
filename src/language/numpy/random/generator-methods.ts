/**
 * The methods that `np.random.Generator` and `np.random.RandomState` share.
 *
 * @module
 */

import { exp } from '../../runtime/algorithms/libm/exponential.ts';
import { log1p } from '../../runtime/algorithms/libm/logarithm.ts';
import { pow } from '../../runtime/algorithms/libm/power.ts';
import type { PyValue } from '../../runtime/objects/py-object.ts';
import { valueOr } from '../../runtime/objects/value-or.ts';
import { newArray } from '../array/allocation.ts';
import { INT64, type NumberData } from '../array/dtype.ts';
import { failure, valueFailure } from '../array/failure.ts';
import { asFloats } from '../array/from-value.ts';
import { sizeOf } from '../array/shape.ts';
import type { Argument } from '../functions/arguments.ts';
import type { FunctionTable } from '../functions/function-table.ts';
import { floatsOf } from '../functions/order.ts';
import { pairwiseSum } from '../reductions/pairwise-sum.ts';
import { choice, type Interface, permutation, shuffle } from './choose.ts';
import { demand, nonNegative, positive, positiveProbability, probability, rate } from './constraints.ts';
import { binomial, geometric, poisson } from './counts.ts';
import { beta, gumbel, laplace, logistic, standardGamma, standardT, triangular } from './distributions.ts';
import { draw, drawWith, sizeArgument } from './draw.ts';

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
        const [from, to] = [valueOr(low, 0), valueOr(high, 1)];
        return drawWith([from, to], size, (a, b) => {
          if (!Number.isFinite(b - a)) throw failure('OverflowError', 'high - low range exceeds valid bounds');
          return a + (b - a) * source().uniform();
        });
      },
    ],
    normal: [
      'loc=0.0, scale=1.0, size=None',
      (loc: Argument, scale: Argument, size: Argument) => {
        demand('scale', valueOr(scale, 1), nonNegative);
        return drawWith(
          [valueOr(loc, 0), valueOr(scale, 1)],
          size,
          (mean, deviation) => mean + deviation * source().normal(),
        );
      },
    ],
    standard_normal: ['size=None', (size: Argument) => draw(size, () => source().normal())],
    standard_exponential: ['size=None', (size: Argument) => draw(size, () => source().exponential())],
    exponential: [
      'scale=1.0, size=None',
      (scale: Argument, size: Argument) => {
        demand('scale', valueOr(scale, 1), nonNegative);
        return drawWith([valueOr(scale, 1)], size, (s) => s * source().exponential());
      },
    ],
    lognormal: [
      'mean=0.0, sigma=1.0, size=None',
      (mean: Argument, sigma: Argument, size: Argument) => {
        demand('sigma', valueOr(sigma, 1), nonNegative);
        return drawWith([valueOr(mean, 0), valueOr(sigma, 1)], size, (m, s) => exp(m + s * source().normal()));
      },
    ],
    standard_gamma: [
      'shape, size=None',
      (shape: PyValue, size: Argument) => {
        demand('shape', shape, nonNegative);
        return drawWith([shape], size, (k) => standardGamma(source(), k));
      },
    ],
    gamma: [
      'shape, scale=1.0, size=None',
      (shape: PyValue, scale: Argument, size: Argument) => {
        demand('shape', shape, nonNegative);
        demand('scale', valueOr(scale, 1), nonNegative);
        return drawWith([shape, valueOr(scale, 1)], size, (k, theta) => theta * standardGamma(source(), k));
      },
    ],
    beta: [
      'a, b, size=None',
      (a: PyValue, b: PyValue, size: Argument) => {
        demand('a', a, positive);
        demand('b', b, positive);
        return drawWith([a, b], size, (x, y) => beta(source(), x, y));
      },
    ],
    chisquare: [
      'df, size=None',
      (df: PyValue, size: Argument) => {
        demand('df', df, positive);
        return drawWith([df], size, (d) => 2 * standardGamma(source(), d / 2));
      },
    ],
    standard_t: [
      'df, size=None',
      (df: PyValue, size: Argument) => {
        demand('df', df, positive);
        return drawWith([df], size, (d) => standardT(source(), d));
      },
    ],
    standard_cauchy: ['size=None', (size: Argument) => draw(size, () => source().normal() / source().normal())],
    laplace: [
      'loc=0.0, scale=1.0, size=None',
      (loc: Argument, scale: Argument, size: Argument) => {
        demand('scale', valueOr(scale, 1), nonNegative);
        return drawWith([valueOr(loc, 0), valueOr(scale, 1)], size, (m, s) => laplace(source(), m, s));
      },
    ],
    gumbel: [
      'loc=0.0, scale=1.0, size=None',
      (loc: Argument, scale: Argument, size: Argument) => {
        demand('scale', valueOr(scale, 1), nonNegative);
        return drawWith([valueOr(loc, 0), valueOr(scale, 1)], size, (m, s) => gumbel(source(), m, s));
      },
    ],
    logistic: [
      'loc=0.0, scale=1.0, size=None',
      (loc: Argument, scale: Argument, size: Argument) => {
        demand('scale', valueOr(scale, 1), nonNegative);
        return drawWith([valueOr(loc, 0), valueOr(scale, 1)], size, (m, s) => logistic(source(), m, s));
      },
    ],
    triangular: [
      'left, mode, right, size=None',
      (left: PyValue, mode: PyValue, right: PyValue, size: Argument) =>
        drawWith([left, mode, right], size, (a, m, b) => {
          if (a > m) throw valueFailure('left > mode');
          if (m > b) throw valueFailure('mode > right');
          if (a === b) throw valueFailure('left == right');
          return triangular(source(), a, m, b);
        }),
    ],
    pareto: [
      'a, size=None',
      (a: PyValue, size: Argument) => {
        demand('a', a, positive);
        return drawWith([a], size, (x) => exp(source().exponential() / x) - 1);
      },
    ],
    weibull: [
      'a, size=None',
      (a: PyValue, size: Argument) => {
        demand('a', a, nonNegative);
        return drawWith([a], size, (x) => (x === 0 ? 0 : pow(source().exponential(), 1 / x)));
      },
    ],
    rayleigh: [
      'scale=1.0, size=None',
      (scale: Argument, size: Argument) => {
        demand('scale', valueOr(scale, 1), nonNegative);
        return drawWith(
          [valueOr(scale, 1)],
          size,
          (s) => s * Math.sqrt(how().legacy ? -2 * log1p(-source().uniform()) : 2 * source().exponential()),
        );
      },
    ],
    poisson: [
      'lam=1.0, size=None',
      (lam: Argument, size: Argument) => {
        demand('lam', valueOr(lam, 1), rate);
        return drawWith([valueOr(lam, 1)], size, (mean) => poisson(source(), mean), INT64);
      },
    ],
    binomial: [
      'n, p, size=None',
      (n: PyValue, p: PyValue, size: Argument) => {
        demand('n', n, nonNegative);
        demand('p', p, probability);
        return drawWith([n, p], size, (count, chance) => binomial(source(), count, chance), INT64);
      },
    ],
    geometric: [
      'p, size=None',
      (p: PyValue, size: Argument) => {
        demand('p', p, positiveProbability);
        return drawWith([p], size, (chance) => geometric(source(), chance), INT64);
      },
    ],
    multinomial: [
      'n, pvals, size=None',
      (n: PyValue, pvals: PyValue, size: Argument) => {
        const weights = floatsOf(asFloats(pvals));
        demand('n', n, nonNegative);
        demand('pvals', pvals, probability);
        if (pairwiseSum(weights, 0, weights.length - 1, 1) > 1 + 1e-12) throw valueFailure('sum(pvals[:-1]) > 1.0');
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

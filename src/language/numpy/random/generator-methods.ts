/**
 * The methods that `np.random.Generator` and `np.random.RandomState` share.
 *
 * @module
 */

import { exp } from '../../runtime/algorithms/libm/exponential.ts';
import { expm1 } from '../../runtime/algorithms/libm/hyperbolic.ts';
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
import { pairwiseSum } from '../reductions/pairwise-sum.ts';
import { choice, type Interface, permutation, shuffle } from './choose.ts';
import { demand, nonNegative, positive, positiveProbability, probability, rate } from './constraints.ts';
import { binomial, geometric, poisson } from './counts.ts';
import { distribution, LOC, SCALE } from './distribution-method.ts';
import { beta, gumbel, laplace, logistic, standardGamma, standardT, triangular, wald } from './distributions.ts';
import { draw, sizeArgument } from './draw.ts';
import { dirichlet } from './vectors.ts';

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
    uniform: distribution(
      [
        { name: 'low', default: 0 },
        { name: 'high', default: 1 },
      ],
      (low, high) => {
        if (!Number.isFinite(high - low)) throw failure('OverflowError', 'high - low range exceeds valid bounds');
        return low + (high - low) * source().uniform();
      },
    ),
    normal: distribution([LOC, SCALE], (mean, deviation) => mean + deviation * source().normal()),
    standard_normal: ['size=None', (size: Argument) => draw(size, () => source().normal())],
    standard_exponential: ['size=None', (size: Argument) => draw(size, () => source().exponential())],
    exponential: distribution([SCALE], (s) => s * source().exponential()),
    lognormal: distribution(
      [
        { name: 'mean', default: 0 },
        { name: 'sigma', default: 1, constraint: nonNegative },
      ],
      (m, s) => exp(m + s * source().normal()),
    ),
    standard_gamma: distribution([{ name: 'shape', constraint: nonNegative }], (k) => standardGamma(source(), k)),
    gamma: distribution(
      [{ name: 'shape', constraint: nonNegative }, SCALE],
      (k, theta) => theta * standardGamma(source(), k),
    ),
    beta: distribution(
      [
        { name: 'a', constraint: positive },
        { name: 'b', constraint: positive },
      ],
      (a, b) => beta(source(), a, b),
    ),
    chisquare: distribution([{ name: 'df', constraint: positive }], (d) => 2 * standardGamma(source(), d / 2)),
    standard_t: distribution([{ name: 'df', constraint: positive }], (d) => standardT(source(), d)),
    standard_cauchy: ['size=None', (size: Argument) => draw(size, () => source().normal() / source().normal())],
    laplace: distribution([LOC, SCALE], (m, s) => laplace(source(), m, s)),
    gumbel: distribution([LOC, SCALE], (m, s) => gumbel(source(), m, s)),
    logistic: distribution([LOC, SCALE], (m, s) => logistic(source(), m, s)),
    triangular: distribution([{ name: 'left' }, { name: 'mode' }, { name: 'right' }], (left, mode, right) => {
      if (left > mode) throw valueFailure('left > mode');
      if (mode > right) throw valueFailure('mode > right');
      if (left === right) throw valueFailure('left == right');
      return triangular(source(), left, mode, right);
    }),
    pareto: distribution([{ name: 'a', constraint: positive }], (a) => {
      const drawn = source().exponential() / a;
      return how().legacy ? exp(drawn) - 1 : expm1(drawn);
    }),
    weibull: distribution([{ name: 'a', constraint: nonNegative }], (a) =>
      a === 0 ? 0 : pow(source().exponential(), 1 / a),
    ),
    rayleigh: distribution(
      [SCALE],
      (s) => s * Math.sqrt(how().legacy ? -2 * log1p(-source().uniform()) : 2 * source().exponential()),
    ),
    poisson: distribution([{ name: 'lam', default: 1, constraint: rate }], (mean) => poisson(source(), mean), INT64),
    binomial: distribution(
      [
        { name: 'n', constraint: nonNegative },
        { name: 'p', constraint: probability },
      ],
      (count, chance) => binomial(source(), Math.trunc(count), chance),
      INT64,
    ),
    geometric: distribution(
      [{ name: 'p', constraint: positiveProbability }],
      (chance) => geometric(source(), chance),
      INT64,
    ),
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
    dirichlet: ['alpha, size=None', (alpha: PyValue, size: Argument) => dirichlet(how(), alpha, size)],
    negative_binomial: distribution(
      [
        { name: 'n', constraint: positive },
        { name: 'p', constraint: positiveProbability },
      ],
      (n, p) => poisson(source(), ((1 - p) / p) * standardGamma(source(), n)),
      INT64,
    ),
    power: distribution([{ name: 'a', constraint: positive }], (a) => {
      const drawn = source().exponential();
      return pow(how().legacy ? 1 - exp(-drawn) : -expm1(-drawn), 1 / a);
    }),
    f: distribution(
      [
        { name: 'dfnum', constraint: positive },
        { name: 'dfden', constraint: positive },
      ],
      (dfnum, dfden) => {
        const upper = 2 * standardGamma(source(), dfnum / 2) * dfden;
        return upper / (2 * standardGamma(source(), dfden / 2) * dfnum);
      },
    ),
    wald: distribution(
      [
        { name: 'mean', constraint: positive },
        { name: 'scale', constraint: positive },
      ],
      (mean, scale) => wald(source(), mean, scale),
    ),
    choice: [
      'a, size=None, replace=True, p=None, axis=0, shuffle=True',
      (a: PyValue, size: Argument, replace: Argument, p: Argument, _axis: Argument, shuffled: Argument) =>
        choice(how(), a, size, replace, p, shuffled),
    ],
    shuffle: ['x, axis=0', (x: PyValue) => shuffle(how(), x)],
    permutation: ['x, axis=0', (x: PyValue) => permutation(how(), x)],
  };
}

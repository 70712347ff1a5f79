/**
 * What is computed of windows that are added in the order of NumPy or of Rust's ndarray.
 *
 * @module
 */
import {
  add,
  choose,
  constant,
  divide,
  isAtLeast,
  isEqual,
  multiply,
  squareRoot,
  subtract,
  type Vector,
} from './instructions.ts';
import type { Kernel } from './kernel.ts';
import { type Order, type OrderedWindows, orderedWindows } from './ordered-windows.ts';

const at = (values: readonly Vector[], index: number): Vector => values[index] as Vector;

/** A kernel of one input and one output. */
const ofOne = (factors: number, result: (windows: OrderedWindows) => readonly Vector[]) => (): Kernel =>
  orderedWindows({ inputs: 1, outputs: 1, factors, results: (windows) => [result(windows)] });

/** Σ x in the given order, / period. */
function meansOf(windows: OrderedWindows, order: Order, input = 0): readonly Vector[] {
  const sums = windows.sum((values) => at(values, input), order);
  return windows.each((index) => divide(at(sums, index), windows.period));
}

/** Σ (x − mean)^exponent in the given order, / period; the exponent is 2, 3 or 4. */
function momentsOf(
  windows: OrderedWindows,
  means: readonly Vector[],
  exponent: 2 | 3 | 4,
  order: Order,
): readonly Vector[] {
  const sums = windows.sum(([value = constant(0)], _, index, share) => {
    const distance = share(subtract(value, at(means, index)));
    if (exponent === 3) return multiply(multiply(distance, distance), distance);
    const square = share(multiply(distance, distance));
    return exponent === 4 ? multiply(square, square) : square;
  }, order);
  return windows.each((index) => divide(at(sums, index), windows.period));
}

/** √ of the mean square of the distances from the mean, which is added in the order `mean`, the squares in that of `squares`. */
const deviations = (mean: Order, squares: Order) =>
  ofOne(0, (windows) => momentsOf(windows, meansOf(windows, mean), 2, squares).map((square) => squareRoot(square)));

/** Mean. */
export const windowMeans = ofOne(0, (windows) => meansOf(windows, 'pairwise'));

/** Population standard deviation, as NumPy computes it. */
export const windowDeviations = deviations('pairwise', 'pairwise');

/** The same as Jesse's compiled code does. */
export const windowDeviationsUnrolled = deviations('unrolled', 'sequential');

/** Factor: spread. (mean square − mean²) · spread. */
export const windowVariances = ofOne(1, (windows) => {
  const means = meansOf(windows, 'pairwise');
  const squares = windows.sum(([value = constant(0)]) => multiply(value, value), 'pairwise');
  return squares.map((sum, index) => {
    const mean = at(means, index);
    const variance = subtract(divide(sum, windows.period), multiply(mean, mean));
    return multiply(variance, at(windows.factors, 0));
  });
});

const weighted = (windows: OrderedWindows, order: Order): readonly Vector[] =>
  windows.sum(([value = constant(0)], weight) => multiply(value, weight), order);

/** Factor: total. Σ weight · x / total. */
export const weightedMeans = ofOne(1, (windows) =>
  weighted(windows, 'pairwise').map((sum) => divide(sum, at(windows.factors, 0))),
);

/** Factors: Σ step, spread. (period · Σ step · x − Σ step · Σ x) / spread, the weights being the steps. */
const slopes = (order: Order) =>
  ofOne(2, (windows) => {
    const products = weighted(windows, order);
    const sums = windows.sum(([value = constant(0)]) => value, 'pairwise');
    const [steps, spread] = [at(windows.factors, 0), at(windows.factors, 1)];
    return products.map((product, index) =>
      divide(subtract(multiply(windows.period, product), multiply(steps, at(sums, index))), spread),
    );
  });

/** {@link slopes} with Σ step · x as NumPy adds it. */
export const slopesPairwise = slopes('pairwise');
/** {@link slopes} with Σ step · x one after the other. */
export const slopesSequential = slopes('sequential');

/** Means, and Σ (x − mean) · (step − middle) / spread, the weights being step − middle, the spread the second factor. */
function line(windows: OrderedWindows, order: Order) {
  const means = meansOf(windows, 'pairwise');
  const products = windows.sum(
    ([value = constant(0)], weight, index) => multiply(subtract(value, at(means, index)), weight),
    order,
  );
  return { means, slopes: windows.each((index) => divide(at(products, index), at(windows.factors, 1))) };
}

/** Factors: middle, spread. The least-squares line one step after the window. */
export const forecasts = ofOne(2, (windows) => {
  const { means, slopes: found } = line(windows, 'pairwise');
  return found.map((slope, index) =>
    add(subtract(at(means, index), multiply(slope, at(windows.factors, 0))), multiply(slope, windows.period)),
  );
});

/** Factors: middle, spread. The least-squares line at the first value of the window. */
export const intercepts = ofOne(2, (windows) => {
  const { means, slopes: found } = line(windows, 'sequential');
  return found.map((slope, index) => subtract(at(means, index), multiply(slope, at(windows.factors, 0))));
});

/** NaN where the second moment is not above (ε · mean)², ε being the distance from 1 to the next double. */
function whereSpread(value: Vector, second: Vector, mean: Vector): Vector {
  const least = multiply(constant(Number.EPSILON), mean);
  return choose(constant(Number.NaN), value, isAtLeast(multiply(least, least), second));
}

/** Second and third moment; the third is NaN where there is no spread. */
export const secondAndThirdMoments = () =>
  orderedWindows({
    inputs: 1,
    outputs: 2,
    factors: 0,
    results(windows) {
      const means = meansOf(windows, 'pairwise');
      const seconds = momentsOf(windows, means, 2, 'pairwise');
      const thirds = momentsOf(windows, means, 3, 'pairwise');
      return [seconds, thirds.map((third, index) => whereSpread(third, at(seconds, index), at(means, index)))];
    },
  });

/** Fourth moment / second moment² − 3. */
export const excessKurtosis = ofOne(0, (windows) => {
  const means = meansOf(windows, 'pairwise');
  const seconds = momentsOf(windows, means, 2, 'pairwise');
  return momentsOf(windows, means, 4, 'pairwise').map((fourth, index) => {
    const second = at(seconds, index);
    const excess = subtract(divide(fourth, multiply(second, second)), constant(3));
    return whereSpread(excess, second, at(means, index));
  });
});

/** Σ of products of distances from the means of two inputs. */
function covariation(
  windows: OrderedWindows,
  means: readonly (readonly Vector[])[],
  left: 0 | 1,
  right: 0 | 1,
): Vector[] {
  const distance = (values: readonly Vector[], input: number, index: number): Vector =>
    subtract(at(values, input), at(means[input] as readonly Vector[], index));
  return windows.sum((values, _, index, share) => {
    const first = share(distance(values, left, index));
    return multiply(first, left === right ? first : distance(values, right, index));
  }, 'pairwise');
}

/** A kernel of two inputs and one output, from the means of both. */
const ofTwo =
  (result: (windows: OrderedWindows, means: readonly (readonly Vector[])[]) => readonly Vector[]) => (): Kernel =>
    orderedWindows({
      inputs: 2,
      outputs: 1,
      factors: 0,
      results: (windows) => [result(windows, [meansOf(windows, 'pairwise', 0), meansOf(windows, 'pairwise', 1)])],
    });

/** Pearson's correlation of two inputs. */
export const pairCorrelations = ofTwo((windows, means) => {
  const products = covariation(windows, means, 0, 1);
  const [left, right] = [covariation(windows, means, 0, 0), covariation(windows, means, 1, 1)];
  return products.map((sum, index) => divide(sum, squareRoot(multiply(at(left, index), at(right, index)))));
});

/** Covariance of two inputs / variance of the second. */
export const betas = ofTwo((windows, means) => {
  const products = covariation(windows, means, 0, 1);
  const squares = covariation(windows, means, 1, 1);
  return products.map((sum, index) => divide(sum, at(squares, index)));
});

/** From ranges, upward and downward movements: Σ movement / Σ range for both, NaN where the latter is 0. */
export const movementShares = () =>
  orderedWindows({
    inputs: 3,
    outputs: 2,
    factors: 0,
    results(windows) {
      const [ranges = [], ...movements] = [0, 1, 2].map((input) =>
        windows.sum((values) => at(values, input), 'unrolled'),
      );
      return movements.map((sums) =>
        sums.map((sum, index) => {
          const range = at(ranges, index);
          return choose(constant(Number.NaN), divide(sum, range), isEqual(range, constant(0)));
        }),
      );
    },
  });

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairwiseSum } from '../kernels/pairwise-sum.ts';
import { windowDeviations } from '../kernels/window-deviations.ts';
import { windowDeviationsUnrolled } from '../kernels/window-deviations-unrolled.ts';
import { windowMeans } from '../kernels/window-means.ts';
import { seededRandom } from '../testing/random-candles.ts';
import { mapOrderedWindows } from './ordered-window-columns.ts';

const random = seededRandom(11);
/** Around the length of a block, of several, and of the parts that NumPy halves a window into. */
const PERIODS = [1, 2, 5, 7, 8, 9, 15, 16, 17, 24, 127, 128, 129, 136, 200, 255, 256, 257, 300, 520, 700];

/** Values of both signs, now and then NaN, infinite or a zero of either sign. */
function oddColumn(length: number): Float64Array {
  const kinds = [Number.NaN, Number.POSITIVE_INFINITY, 0, -0];
  return Float64Array.from({ length }, () =>
    random() < 0.002 ? (kinds[Math.floor(kinds.length * random())] as number) : 2 * random() - 1,
  );
}

/** `of` each full window, NaN before the first; the bits are compared, but those of NaN. */
function assertEach(actual: Float64Array, source: Float64Array, period: number, of: (window: Float64Array) => number) {
  const expected = Array.from(source, (_, last) =>
    last < period - 1 ? Number.NaN : of(source.slice(last - period + 1, last + 1)),
  );
  assert.deepEqual(Array.from(actual), expected, `period ${period} of ${source.length}`);
}

/** Rust's ndarray: eight sums from 0, joined 0 + 4, 1 + 5, 2 + 6 and 3 + 7, then what is left (`numeric_util::unrolled_fold`). */
function unrolledSum(values: Float64Array): number {
  const whole = values.length - (values.length % 8);
  const lane = (first: number) => {
    let sum = 0;
    for (let index = first; index < whole; index += 8) sum += values[index] as number;
    return sum;
  };
  let sum = 0;
  for (let first = 0; first < 4; first++) sum += lane(first) + lane(first + 4);
  return values.subarray(whole).reduce((total, value) => total + value, sum);
}

const sequentialSum = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
const squaresFrom = (window: Float64Array, mean: number) => window.map((value) => (value - mean) * (value - mean));

test("windows have the bits of one added alone in NumPy's and in ndarray's order, for every kind of length", () => {
  for (const period of PERIODS) {
    for (const more of [-1, 0, 1, 2, 3, 40]) {
      const source = oddColumn(period + more);
      const meanOf = (window: Float64Array) => pairwiseSum(window) / period;
      assertEach(windowMeans(source, period), source, period, meanOf);
      assertEach(windowDeviations(source, period), source, period, (window) =>
        Math.sqrt(pairwiseSum(squaresFrom(window, meanOf(window))) / period),
      );
      assertEach(windowDeviationsUnrolled(source, period), source, period, (window) =>
        Math.sqrt(sequentialSum(squaresFrom(window, unrolledSum(window) / period)) / period),
      );
      const weights = Float64Array.from({ length: period }, () => random());
      const [weighted] = mapOrderedWindows('weightedMeans', [source], period, { weights, factors: [3] });
      assertEach(
        weighted,
        source,
        period,
        (window) => pairwiseSum(window.map((value, index) => value * (weights[index] as number))) / 3,
      );
    }
  }
});

test('no window fits: NaN throughout, for every output', () => {
  const source = oddColumn(5);
  for (const period of [0, -1, 6, 2.5]) {
    const columns = mapOrderedWindows('secondAndThirdMoments', [source], period, { outputs: 2 });
    assert.deepEqual(
      columns.map((column) => Array.from(column)),
      [Array(5).fill(Number.NaN), Array(5).fill(Number.NaN)],
    );
  }
});

test('windows that begin too early are left out', () => {
  const source = Float64Array.of(1, 2, 3, 4, 5, 6);
  const [means] = mapOrderedWindows('windowMeans', [source], 2, { from: 2 });
  assert.deepEqual(Array.from(means), [Number.NaN, Number.NaN, Number.NaN, 3.5, 4.5, 5.5]);
});
